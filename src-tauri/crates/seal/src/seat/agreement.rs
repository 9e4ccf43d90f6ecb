//! A secret that two keys share, so that something can be kept for the holder of one of them.

use super::{SeatId, SeatKey};
use ed25519_dalek::VerifyingKey;
use zeroize::Zeroizing;

impl SeatKey {
    /// Agrees on 32 secret bytes with the holder of `other` (X25519, RFC 7748, on the same curve).
    ///
    /// For keys that sign nothing, such as a printed recovery key and a key made for one message: then no signature and
    /// no agreement ever share a key. Hash the bytes with both public keys before use. Gives nothing where `other` is no
    /// sound key.
    pub fn agree(&self, other: &SeatId) -> Option<Zeroizing<[u8; 32]>> {
        if !other.is_canonical() {
            return None;
        }
        let point = VerifyingKey::from_bytes(other.as_bytes())
            .ok()
            .filter(|key| !key.is_weak())?;
        let scalar = Zeroizing::new(self.0.to_scalar_bytes());
        Some(Zeroizing::new(
            point.to_montgomery().mul_clamped(*scalar).to_bytes(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_come_to_the_same_secret_and_a_third_does_not() {
        let [one, two, three] = [1, 2, 3].map(|number| SeatKey::from_secret(&[number; 32]));
        assert_eq!(one.agree(&two.id()), two.agree(&one.id()));
        assert_ne!(one.agree(&two.id()), three.agree(&two.id()));
        assert!(one.agree(&two.id()).is_some());
    }

    #[test]
    fn a_key_of_small_order_agrees_on_nothing() {
        let mut neutral = [0; 32];
        neutral[0] = 1;
        assert_eq!(
            SeatKey::from_secret(&[1; 32]).agree(&SeatId::from_bytes(neutral)),
            None
        );
    }
}
