package org.levelfield.graph;

/// How long a work slept before it was noticed: the beauty coefficient and the awakening time, from its citations by
/// age.
///
/// A straight line is drawn from the citations in the first year, c₀, to the first highest year, c at t_m. Beauty is
/// the sum
/// over the years to t_m of the line's height above c_t, each divided by max(1, c_t); it is 0 where the line has no
/// length or the work keeps to it, and negative where citations run ahead of it. The work awakens in the first year
/// whose point
/// (t, c_t) is farthest from the line, on either side of it.
///
/// Q. Ke, E. Ferrara, F. Radicchi, A. Flammini, Defining and identifying Sleeping Beauties in science, PNAS 112 (2015),
/// 7426-7431. The zeros of c_t are raised to 1 in the divisor alone, not in the numerator.
///
/// @param citations counted, those before publication not among them
/// @param peak age in years of the first year with most citations, t_m
/// @param beauty the coefficient B
/// @param awakening age in years at which the work awakens
public record SleepingBeauty(int citations, int peak, double beauty, int awakening) {

    /// @param byAge citations at ages 0, 1, … years; at least one of them is not 0
    public static SleepingBeauty of(int[] byAge) {
        int citations = 0;
        int peak = 0;
        for (int age = 0; age < byAge.length; age++) {
            citations += byAge[age];
            peak = byAge[age] > byAge[peak] ? age : peak;
        }
        if (citations == 0) {
            throw new IllegalArgumentException("a work without citations neither sleeps nor awakens");
        }
        double beauty = 0;
        int awakening = 0;
        long farthest = -1;
        long rise = (long) byAge[peak] - byAge[0];
        for (int age = 0; age <= peak; age++) {
            // of the line above the point, times the peak's age: whole numbers, so that ties are ties
            long above = rise * age + (long) peak * (byAge[0] - byAge[age]);
            beauty += peak == 0 ? 0 : (double) above / peak / Math.max(1, byAge[age]);
            if (Math.abs(above) > farthest) {
                farthest = Math.abs(above);
                awakening = age;
            }
        }
        return new SleepingBeauty(citations, peak, beauty, awakening);
    }
}
