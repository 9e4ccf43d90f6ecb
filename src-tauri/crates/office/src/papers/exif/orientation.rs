//! Which way is up: tag 0x0112 of EXIF (CIPA DC-008, 4.6.4; TIFF 6.0).

const TAG: u16 = 0x0112;
const SHORT: u16 = 3;
const ENTRY: usize = 12;

/// Reads the way up from EXIF; nothing where it is the usual one, or not to be found.
pub(super) fn read(exif: &[u8]) -> Option<u16> {
    let order = Order::of(exif)?;
    let directory = exif.get(usize::try_from(order.u32(exif.get(4..8)?)?).ok()?..)?;
    let count = usize::from(order.u16(directory)?);
    let entries = directory.get(2..)?.chunks_exact(ENTRY).take(count);
    let entry = entries.into_iter().find(|entry| order.u16(entry) == Some(TAG))?;
    let way = order.u16(entry.get(8..)?)?;
    (order.u16(&entry[2..]) == Some(SHORT) && (2..=8).contains(&way)).then_some(way)
}

/// Writes EXIF that says this and nothing else.
pub(super) fn write(way: u16) -> Vec<u8> {
    let mut exif = b"II*\0".to_vec();
    exif.extend(8_u32.to_le_bytes());
    exif.extend(1_u16.to_le_bytes());
    exif.extend(TAG.to_le_bytes());
    exif.extend(SHORT.to_le_bytes());
    exif.extend(1_u32.to_le_bytes());
    exif.extend(u32::from(way).to_le_bytes());
    exif.extend(0_u32.to_le_bytes());
    exif
}

/// Which byte of a number comes first.
#[derive(Clone, Copy)]
enum Order {
    Little,
    Big,
}

impl Order {
    fn of(exif: &[u8]) -> Option<Self> {
        match exif.get(..4)? {
            b"II*\0" => Some(Self::Little),
            b"MM\0*" => Some(Self::Big),
            _ => None,
        }
    }

    fn u16(self, bytes: &[u8]) -> Option<u16> {
        let bytes = *bytes.first_chunk()?;
        Some(match self {
            Self::Little => u16::from_le_bytes(bytes),
            Self::Big => u16::from_be_bytes(bytes),
        })
    }

    fn u32(self, bytes: &[u8]) -> Option<u32> {
        let bytes = *bytes.first_chunk()?;
        Some(match self {
            Self::Little => u32::from_le_bytes(bytes),
            Self::Big => u32::from_be_bytes(bytes),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back() {
        for way in 2..=8 {
            assert_eq!(read(&write(way)), Some(way));
        }
        assert_eq!(read(&write(1)), None, "the usual way need not be said");
        assert_eq!(read(&write(9)), None);
    }

    #[test]
    fn a_camera_that_writes_the_large_end_first_is_read() {
        let exif =
            b"MM\0*\0\0\0\x08\0\x02\x01\x0f\0\x02\0\0\0\x01X\0\0\0\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0";
        assert_eq!(read(exif), Some(6));
    }

    #[test]
    fn rubbish_says_nothing() {
        let whole = write(6);
        for length in 0..20 {
            assert_eq!(read(&whole[..length]), None, "{length}");
        }
        assert_eq!(read(b"II*\0\xff\xff\xff\xff"), None);
    }
}
