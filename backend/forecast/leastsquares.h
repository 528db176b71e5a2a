// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace dwcp {

/** A dense design matrix, row by row. */
struct DesignMatrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> cells;
    double at(std::size_t row, std::size_t column) const { return cells[row * columns + column]; }
};

struct LinearFit {
    std::vector<double> coefficients;
    std::vector<double> standardErrors;
    double residualDeviation = 0;
    double rSquared = 0;
};

/**
 * Ordinary least squares by Householder's QR in extended precision: holds the certified digits of badly conditioned
 * reference sets. Empty coefficients when the columns depend on each other or rows are too few.
 */
LinearFit leastSquares(const DesignMatrix& design, std::span<const double> response);

/**
 * Solves (matrix + ridge x diagonal) x = right for a symmetric positive matrix of size n x n, row by row. Fast and for
 * well-conditioned systems. Empty when the matrix is not positive.
 */
std::vector<double> solveRidge(std::vector<double> matrix, std::vector<double> right, double ridge);

} // namespace dwcp
