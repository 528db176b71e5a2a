# SPDX-License-Identifier: GPL-3.0-or-later
# Real series to score forecasters on, and R's forecasters as the peers, for tests/benchmarks/forecastscore.py.
#
#   Rscript forecastpeers.R series FOLDER                   writes FOLDER/{yearly,quarterly,monthly}.csv
#   Rscript forecastpeers.R METHOD FILE HORIZON SEASON      prints what `dwcp-monitor forecast --format json` would
#
# METHOD: ets, arima, theta, stlf, snaive, comb (mean of ets, arima and theta). Packages of Debian: r-cran-forecast,
# r-cran-aer, r-cran-urca, r-cran-tseries. The series are all positive ones that these packages and R itself ship with
# a yearly, quarterly or monthly clock, each cut at up to five origins, a horizon of the M4 competition apart.
suppressMessages(library(forecast))

horizons <- c("1" = 6, "4" = 8, "12" = 18)
names_of <- c("1" = "yearly", "4" = "quarterly", "12" = "monthly")
origins <- 5

longest_run <- function(series) {
    known <- rle(!is.na(series))
    if (!any(known$values)) return(NULL)
    ends <- cumsum(known$lengths)
    best <- which.max(ifelse(known$values, known$lengths, 0))
    as.numeric(series)[(ends[best] - known$lengths[best] + 1):ends[best]]
}

# One line for each origin; a series must be long enough for three seasons of history, and ten points.
cuts <- function(name, values, season) {
    horizon <- horizons[[as.character(season)]]
    least <- max(3 * season, 10) + horizon
    lines <- c()
    for (back in 0:(origins - 1)) {
        end <- length(values) - back * horizon
        if (end < least) break
        part <- values[1:end]
        lines <- c(lines, paste(c(paste0(name, "/", back), format(part, digits = 15, trim = TRUE, scientific = FALSE)), collapse = ","))
    }
    lines
}

series_of_package <- function(package) {
    found <- list()
    for (item in sort(unique(sub(" .*", "", data(package = package)$results[, "Item"])))) {
        room <- new.env()
        suppressWarnings(try(data(list = item, package = package, envir = room), silent = TRUE))
        for (name in sort(ls(room))) {
            object <- get(name, room)
            if (!is.ts(object)) next
            columns <- if (is.matrix(object)) lapply(seq_len(ncol(object)), function(i) object[, i]) else list(object)
            for (i in seq_along(columns)) found[[paste0(package, ":", name, if (length(columns) > 1) paste0("#", i))]] <- columns[[i]]
        }
    }
    found
}

write_series <- function(folder) {
    dir.create(folder, showWarnings = FALSE, recursive = TRUE)
    seen <- c()
    lines <- list("1" = c(), "4" = c(), "12" = c())
    for (package in c("datasets", "forecast", "AER", "urca", "tseries")) {
        found <- series_of_package(package)
        for (name in names(found)) {
            season <- frequency(found[[name]])
            values <- longest_run(found[[name]])
            if (!(as.character(season) %in% names(lines)) || is.null(values) || length(unique(values)) < 3 || min(values) <= 0) next
            mark <- paste(head(values, 12), collapse = " ")  # the same series is shipped under several names
            if (mark %in% seen) next
            seen <- c(seen, mark)
            lines[[as.character(season)]] <- c(lines[[as.character(season)]], cuts(name, values, season))
        }
    }
    for (season in names(lines)) writeLines(lines[[season]], file.path(folder, paste0(names_of[[season]], ".csv")))
}

one <- function(method, series, horizon) {
    switch(method,
        ets = forecast(ets(series), h = horizon, level = c(80, 95)),
        arima = forecast(auto.arima(series), h = horizon, level = c(80, 95)),
        theta = thetaf(series, h = horizon, level = c(80, 95)),
        stlf = stlf(series, h = horizon, level = c(80, 95)),
        snaive = snaive(series, h = horizon, level = c(80, 95)),
        stop("unknown method ", method))
}

combined <- function(series, horizon) {
    parts <- lapply(c("ets", "arima", "theta"), one, series, horizon)
    mean_of <- function(pick) Reduce(`+`, lapply(parts, pick)) / length(parts)
    list(mean = mean_of(function(p) p$mean), lower = mean_of(function(p) p$lower), upper = mean_of(function(p) p$upper))
}

json_list <- function(values) paste0("[", paste(format(as.numeric(values), digits = 15, trim = TRUE, scientific = FALSE), collapse = ","), "]")

answer <- function(line, method, horizon, season) {
    cells <- strsplit(line, ",", fixed = TRUE)[[1]]
    series <- ts(as.numeric(cells[-1]), frequency = season)
    told <- if (method == "comb") combined(series, horizon) else one(method, series, horizon)
    interval <- function(i) paste0('{"lower":', json_list(told$lower[, i]), ',"upper":', json_list(told$upper[, i]), "}")
    paste0('{"id":"', cells[1], '","method":"', method, '","point":', json_list(told$mean),
           ',"intervals":{"80":', interval(1), ',"95":', interval(2), "}}")
}

arguments <- commandArgs(trailingOnly = TRUE)
if (length(arguments) == 2 && arguments[1] == "series") {
    write_series(arguments[2])
} else if (length(arguments) == 4) {
    told <- vapply(readLines(arguments[2]), answer, "", arguments[1], as.integer(arguments[3]), as.integer(arguments[4]))
    cat("[", paste(told, collapse = ",\n"), "]\n", sep = "")
} else {
    stop("forecastpeers.R series FOLDER | METHOD FILE HORIZON SEASON")
}
