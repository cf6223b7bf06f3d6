//! The logarithm of a number that was drawn: the same bits on every machine, and no branch on the way, so that a
//! processor works out several at once.
//!
//! The method and its numbers are those of `e_log.c` of FreeBSD's msun, without what is there for numbers that are
//! never drawn:
//!
//! > Copyright (C) 1993 by Sun Microsystems, Inc. All rights reserved. Developed at SunSoft, a Sun Microsystems, Inc.
//! > business. Permission to use, copy, modify, and distribute this software is freely granted, provided that this
//! > notice is preserved.

/// The logarithm of 2, in two parts: multiplied by a small whole number, the first is exact.
const LN_2: [f64; 2] = [6.931_471_803_691_238e-1, 1.908_214_929_270_587_7e-10];
/// The polynomial, split so that both halves are worked out side by side.
const ODD: [f64; 4] = [
    6.666_666_666_666_735e-1,
    2.857_142_874_366_239e-1,
    1.818_357_216_161_805e-1,
    1.479_819_860_511_658_6e-1,
];
const EVEN: [f64; 3] = [
    3.999_999_999_940_942e-1,
    2.222_219_843_214_978_4e-1,
    1.531_383_769_920_937_3e-1,
];

/// The bits of 1, and those from which on a number lies between √½ and √2.
const ONE: u64 = 0x3ff0_0000 << 32;
const ROOT_OF_HALF: u64 = 0x3fe6_a09e << 32;
/// The bits of a number that tell it apart from others of the same power of two.
const MANTISSA: u64 = (1 << 52) - 1;
/// 2⁵²: a whole number below it, put into its mantissa, is added to it.
const UNITS: f64 = 4_503_599_627_370_496.0;
/// What a power of two is stored with.
const BIAS: f64 = 1023.0;

/// Returns the natural logarithm of an ordinary number above 0: neither infinite nor below 2⁻¹⁰²².
#[inline]
pub(super) fn logarithm(number: f64) -> f64 {
    // number = 2^power · (1 + rest), with 1 + rest between √½ and √2.
    let bits = number.to_bits() + (ONE - ROOT_OF_HALF);
    let power = f64::from_bits(UNITS.to_bits() | (bits >> 52)) - (UNITS + BIAS);
    let rest = f64::from_bits((bits & MANTISSA) + ROOT_OF_HALF) - 1.0;
    let half = 0.5 * rest * rest;
    let ratio = rest / (2.0 + rest);
    let square = ratio * ratio;
    let fourth = square * square;
    let even = fourth * (EVEN[0] + fourth * (EVEN[1] + fourth * EVEN[2]));
    let odd = square * (ODD[0] + fourth * (ODD[1] + fourth * (ODD[2] + fourth * ODD[3])));
    ratio * (half + (odd + even)) + power * LN_2[1] - half + rest + power * LN_2[0]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_has_the_bits_of_the_usual_one() {
        let step = 1.0 / 4_294_967_296.0;
        let drawn = (0..=u32::MAX).step_by(4_099).chain([u32::MAX]);
        let drawn = drawn.map(|number| (f64::from(number) + 0.5) * step);
        let root = std::f64::consts::FRAC_1_SQRT_2;
        for number in drawn.chain([root, root.next_down(), root.next_up(), 1.0, 2.0, 1e300]) {
            let (found, expected) = (logarithm(number), libm::log(number));
            assert_eq!(found.to_bits(), expected.to_bits(), "{number:e}");
        }
    }
}
