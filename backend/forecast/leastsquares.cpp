// SPDX-License-Identifier: GPL-3.0-or-later
#include "forecast/leastsquares.h"

#include <cmath>
#include <numeric>

namespace dwcp {

namespace {

using Real = long double;

/** The matrix column by column with the response as its last column, reduced in place to R and Q^T y. */
struct Factor {
    std::size_t rows;
    std::size_t columns;
    std::vector<std::vector<Real>> column;

    bool reduce()
    {
        for (std::size_t k = 0; k < columns; ++k)
            if (!reflect(k))
                return false;
        return true;
    }

private:
    bool reflect(std::size_t k)
    {
        auto& pivot = column[k];
        Real norm = 0;
        Real whole = 0;
        for (std::size_t i = 0; i < rows; ++i)
            (i < k ? whole : norm) += pivot[i] * pivot[i];
        whole += norm;
        norm = std::sqrt(norm);
        if (!(norm > std::sqrt(whole) * 1e-17L))
            return false;
        const Real alpha = pivot[k] > 0 ? -norm : norm;
        std::vector<Real> v(pivot.begin() + static_cast<std::ptrdiff_t>(k), pivot.end());
        v[0] -= alpha;
        const Real square = std::inner_product(v.begin(), v.end(), v.begin(), Real(0));
        for (std::size_t j = k; j < column.size(); ++j) {
            auto* below = column[j].data() + k;
            const Real scale = 2 * std::inner_product(v.begin(), v.end(), below, Real(0)) / square;
            for (std::size_t i = 0; i < v.size(); ++i)
                below[i] -= scale * v[i];
        }
        return true;
    }
};

/** Diagonal of (R^T R)^-1 from the rows of R^-1. */
std::vector<Real> inverseDiagonal(const Factor& f)
{
    std::vector<Real> diagonal(f.columns, 0);
    for (std::size_t e = 0; e < f.columns; ++e) {
        std::vector<Real> x(e + 1, 0);
        for (std::size_t i = e + 1; i-- > 0;) {
            Real sum = i == e ? 1 : 0;
            for (std::size_t k = i + 1; k <= e; ++k)
                sum -= f.column[k][i] * x[k];
            x[i] = sum / f.column[i][i];
            diagonal[i] += x[i] * x[i];
        }
    }
    return diagonal;
}

} // namespace

LinearFit leastSquares(const DesignMatrix& design, std::span<const double> response)
{
    LinearFit fit;
    const std::size_t n = design.rows;
    const std::size_t p = design.columns;
    if (p == 0 || n < p || response.size() != n)
        return fit;
    Factor f{n, p, std::vector<std::vector<Real>>(p + 1, std::vector<Real>(n))};
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < p; ++j)
            f.column[j][i] = design.at(i, j);
        f.column[p][i] = response[i];
    }
    if (!f.reduce())
        return fit;
    std::vector<Real> x(p);
    for (std::size_t i = p; i-- > 0;) {
        Real sum = f.column[p][i];
        for (std::size_t k = i + 1; k < p; ++k)
            sum -= f.column[k][i] * x[k];
        x[i] = sum / f.column[i][i];
    }
    Real residual = 0;
    for (std::size_t i = p; i < n; ++i)
        residual += f.column[p][i] * f.column[p][i];
    Real mean = 0;
    for (const double value : response)
        mean += Real(value) / Real(n);
    Real total = 0;
    for (const double value : response)
        total += (value - mean) * (value - mean);
    const Real variance = n > p ? residual / Real(n - p) : Real(0);
    fit.coefficients.assign(x.begin(), x.end());
    for (const Real diagonal : inverseDiagonal(f))
        fit.standardErrors.push_back(static_cast<double>(std::sqrt(variance * diagonal)));
    fit.residualDeviation = static_cast<double>(std::sqrt(variance));
    fit.rSquared = total > 0 ? static_cast<double>(1 - residual / total) : 1.0;
    return fit;
}

std::vector<double> solveRidge(std::vector<double> matrix, std::vector<double> right, double ridge)
{
    const std::size_t n = right.size();
    for (std::size_t i = 0; i < n; ++i)
        matrix[i * n + i] *= 1 + ridge;
    // Cholesky, lower triangle in place.
    for (std::size_t j = 0; j < n; ++j) {
        double diagonal = matrix[j * n + j];
        for (std::size_t k = 0; k < j; ++k)
            diagonal -= matrix[j * n + k] * matrix[j * n + k];
        if (!(diagonal > 0))
            return {};
        diagonal = std::sqrt(diagonal);
        matrix[j * n + j] = diagonal;
        for (std::size_t i = j + 1; i < n; ++i) {
            double sum = matrix[i * n + j];
            for (std::size_t k = 0; k < j; ++k)
                sum -= matrix[i * n + k] * matrix[j * n + k];
            matrix[i * n + j] = sum / diagonal;
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t k = 0; k < i; ++k)
            right[i] -= matrix[i * n + k] * right[k];
        right[i] /= matrix[i * n + i];
    }
    for (std::size_t i = n; i-- > 0;) {
        for (std::size_t k = i + 1; k < n; ++k)
            right[i] -= matrix[k * n + i] * right[k];
        right[i] /= matrix[i * n + i];
    }
    return right;
}

} // namespace dwcp
