use super::*;
use crate::hex;
use ed25519_dalek::Verifier;

/// All fourteen encodings of the eight points of small order: "Taming the many EdDSAs" (Chalkias, Garillot,
/// Nikolaenko, 2020; eprint 2020/1244), table 6b. Six of them are not canonical either.
const SMALL_ORDER: [&str; 14] = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "0100000000000000000000000000000000000000000000000000000000000080",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

#[test]
fn no_key_of_small_order_proves_anything() {
    let mut accepted_by_the_loose_rule = 0;
    for key in SMALL_ORDER {
        let seat: SeatId = key.parse().unwrap();
        for point in SMALL_ORDER {
            // S = 0: with such a key the plain equation holds for one message in eight or more, signed by nobody.
            let mut signature = [0; 64];
            signature[..32].copy_from_slice(point.parse::<SeatId>().unwrap().as_bytes());
            for message in [b"one".as_slice(), b"two", b"three"] {
                assert_eq!(seat.verify(message, &signature), Err(Unproven::Key), "{key}");
                let loose = VerifyingKey::from_bytes(seat.as_bytes())
                    .is_ok_and(|key| key.verify(message, &Signature::from_bytes(&signature)).is_ok());
                accepted_by_the_loose_rule += u32::from(loose);
            }
        }
    }
    assert!(
        accepted_by_the_loose_rule > 0,
        "the vectors would tell strict from loose verification"
    );
}

#[test]
fn a_signature_whose_r_is_of_small_order_is_refused() {
    let key = SeatKey::from_secret(&[7; 32]);
    for point in SMALL_ORDER {
        let mut signature = key.sign(b"message");
        signature[..32].copy_from_slice(point.parse::<SeatId>().unwrap().as_bytes());
        assert_eq!(key.id().verify(b"message", &signature), Err(Unproven::Signature));
    }
}

#[test]
fn a_second_spelling_of_s_is_refused() {
    // The group order L, little-endian (RFC 8032, 5.1): S + L is the same scalar written otherwise.
    let order: [u8; 32] =
        hex::read("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").unwrap();
    let key = SeatKey::from_secret(&[7; 32]);
    let mut signature = key.sign(b"message");
    assert_eq!(key.id().verify(b"message", &signature), Ok(()));
    let mut carry = 0_u16;
    for (s, l) in signature[32..].iter_mut().zip(order) {
        carry += u16::from(*s) + u16::from(l);
        *s = carry.to_le_bytes()[0];
        carry >>= 8;
    }
    assert_eq!(key.id().verify(b"message", &signature), Err(Unproven::Signature));
}

#[test]
fn a_key_above_the_field_is_refused_whatever_its_order() {
    // y = p + 3 and onwards up to 2^255 - 1: points, if any, that have another, canonical name.
    for low in 0xed..=0xff_u8 {
        for high in [0x7f, 0xff] {
            let mut bytes = [0xff; 32];
            (bytes[0], bytes[31]) = (low, high);
            assert_eq!(
                SeatId::from_bytes(bytes).verify(b"", &[0; 64]),
                Err(Unproven::Key)
            );
        }
    }
}

/// RFC 8032, 7.1, all but the one with a message of 1,023 bytes: secret, public, message, signature.
const RFC_8032: [[&str; 4]; 4] = [
    [
        "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe\
         24655141438e7a100b",
    ],
    [
        "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302a\
         eeb00d291612bb0c00",
    ],
    [
        "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed2\
         8dc027beceea1ec40a",
    ],
    [
        "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42",
        "ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce8\
         0e2a9ac94fa54ca49f",
        "dc2a4459e7369633a52b1bf277839a00201009a3efbf3ecb69bea2186c26b58909351fc9ac90b3ecfdfbc7c66431e0303dca179c138ac1\
         7ad9bef1177331a704",
    ],
];

#[test]
fn signing_is_rfc_8032() {
    for [secret, public, message, signature] in RFC_8032 {
        let key = SeatKey::from_secret(&hex::read(secret).unwrap());
        assert_eq!(key.id().to_string(), public);
        let digits = |pair: &[u8]| u8::from_str_radix(str::from_utf8(pair).unwrap(), 16).unwrap();
        let message: Vec<_> = message.as_bytes().chunks(2).map(digits).collect();
        let signed = key.sign(&message);
        assert_eq!(hex::read(signature), Ok(signed));
        assert_eq!(key.id().verify(&message, &signed), Ok(()));
    }
}

#[test]
fn two_generated_keys_differ_and_come_back_from_their_secret() {
    let (one, two) = (SeatKey::generate().unwrap(), SeatKey::generate().unwrap());
    assert_ne!(one.id(), two.id());
    assert_eq!(SeatKey::from_secret(&one.secret()).id(), one.id());
}

#[test]
fn debug_does_not_show_the_secret() {
    let key = SeatKey::from_secret(&[0xab; 32]);
    assert!(!format!("{key:?}").contains("abab"));
}
