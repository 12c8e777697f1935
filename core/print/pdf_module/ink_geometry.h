// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace letterdesk {

/// An area between two corners. A page has ten thousands of them, so they are plain numbers.
struct InkBox {
    double left = 0;
    double low = 0;
    double right = 0;
    double high = 0;

    void add(double x, double y) {
        left = std::min(left, x);
        right = std::max(right, x);
        low = std::min(low, y);
        high = std::max(high, y);
    }
    [[nodiscard]] InkBox grown(double by) const { return {left - by, low - by, right + by, high + by}; }
    [[nodiscard]] InkBox within(const InkBox& other) const {
        return {std::max(left, other.left), std::max(low, other.low), std::min(right, other.right),
                std::min(high, other.high)};
    }
    [[nodiscard]] bool isEmpty() const { return !(left < right && low < high); }
    [[nodiscard]] bool isFinite() const {
        return std::isfinite(left) && std::isfinite(low) && std::isfinite(right) && std::isfinite(high);
    }
    [[nodiscard]] bool covers(const InkBox& other) const {
        return left <= other.left && low <= other.low && right >= other.right && high >= other.high;
    }
};

/// The six numbers of a PDF matrix: x' = a x + c y + e, y' = b x + d y + f.
struct InkMatrix {
    double a = 1;
    double b = 0;
    double c = 0;
    double d = 1;
    double e = 0;
    double f = 0;

    /// This one first, then the other.
    [[nodiscard]] InkMatrix then(const InkMatrix& o) const {
        return {a * o.a + b * o.c, a * o.b + b * o.d,       c * o.a + d * o.c,
                c * o.b + d * o.d, e * o.a + f * o.c + o.e, e * o.b + f * o.d + o.f};
    }
    /// Moves the origin before the matrix is applied.
    void shift(double x, double y) {
        e += x * a + y * c;
        f += x * b + y * d;
    }
    [[nodiscard]] double x(double px, double py) const { return a * px + c * py + e; }
    [[nodiscard]] double y(double px, double py) const { return b * px + d * py + f; }
    /// The smallest upright area around what becomes of an area.
    [[nodiscard]] InkBox around(const InkBox& box) const {
        InkBox result{x(box.left, box.low), y(box.left, box.low), x(box.left, box.low), y(box.left, box.low)};
        result.add(x(box.right, box.low), y(box.right, box.low));
        result.add(x(box.left, box.high), y(box.left, box.high));
        result.add(x(box.right, box.high), y(box.right, box.high));
        return result;
    }
    /// How much lengths grow, on average over the directions.
    [[nodiscard]] double scale() const { return std::sqrt(std::abs(a * d - b * c)); }
};

} // namespace letterdesk
