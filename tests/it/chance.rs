//! Chance that can be repeated.

/// Xorshift64*, Vigna 2016; not 0.
#[derive(Clone)]
pub(super) struct Chance(pub(super) u64);

impl Chance {
    /// Any number.
    pub(super) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// Less than `most`, which is not 0.
    pub(super) fn below(&mut self, most: u64) -> u64 {
        (self.next() >> 16) % most
    }

    /// The same of a place in something.
    pub(super) fn place(&mut self, most: usize) -> usize {
        usize::try_from(self.below(most as u64)).unwrap()
    }
}
