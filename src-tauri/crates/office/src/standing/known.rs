//! Sets of acts: what a commit knew.

/// A set of acts, each by its place in the one order.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Known(Vec<u64>);

impl Known {
    pub fn add(&mut self, act: usize) {
        let word = act / 64;
        if self.0.len() <= word {
            self.0.resize(word + 1, 0);
        }
        self.0[word] |= 1 << (act % 64);
    }

    pub fn has(&self, act: usize) -> bool {
        self.0
            .get(act / 64)
            .is_some_and(|word| word & (1 << (act % 64)) != 0)
    }

    /// The acts in it, in their order.
    pub fn acts(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.0.len() * 64).filter(|&act| self.has(act))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_holds_what_was_added_in_order_and_nothing_else() {
        let mut known = Known::default();
        for act in [130, 0, 63, 64] {
            known.add(act);
        }
        assert_eq!(known.acts().collect::<Vec<_>>(), [0, 63, 64, 130]);
        assert!(!known.has(1) && !known.has(200));
    }
}
