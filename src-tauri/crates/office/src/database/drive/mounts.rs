//! The table of mounts of Linux: `/proc/self/mountinfo` (proc_pid_mountinfo(5)).

use super::DriveKind;
use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

/// File systems whose files live on another computer. FUSE ones are named after the program behind them.
const NETWORK: [&str; 26] = [
    "9p",
    "afs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "fuse.ceph",
    "fuse.cifs",
    "fuse.davfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.onedriver",
    "fuse.rclone",
    "fuse.s3fs",
    "fuse.smbnetfs",
    "fuse.sshfs",
    "gfs2",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "smb3",
    "smbfs",
];

/// Says what kind of drive `folder`, a full path without links, is on.
///
/// The mount with the longest path above the folder decides; of two on the same path the later one covers the other.
pub(super) fn kind_of(folder: &Path, table: &str) -> DriveKind {
    let above = table
        .lines()
        .filter_map(parse)
        .filter(|(point, _)| folder.starts_with(point));
    match above.max_by_key(|(point, _)| point.components().count()) {
        Some((_, filesystem)) if NETWORK.contains(&filesystem) => DriveKind::Network {
            filesystem: filesystem.to_owned(),
        },
        _ => DriveKind::Local,
    }
}

/// Reads one line: the fifth field is the path; after a lone hyphen comes the file system.
fn parse(line: &str) -> Option<(PathBuf, &str)> {
    let (mount, rest) = line.split_once(" - ")?;
    let point = mount.split(' ').nth(4)?;
    Some((unescape(point), rest.split(' ').next()?))
}

/// Undoes `\040` for a space and its like.
fn unescape(point: &str) -> PathBuf {
    let mut parts = point.split('\\');
    let mut path = OsString::from(parts.next().unwrap_or_default());
    for part in parts {
        let code = part
            .get(..3)
            .and_then(|digits| u8::from_str_radix(digits, 8).ok());
        match code {
            Some(code) => {
                path.push(char::from(code).to_string());
                path.push(&part[3..]);
            }
            None => {
                path.push("\\");
                path.push(part);
            }
        }
    }
    path.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:26 / /home/anna/Gedeelde\\040map rw shared:9 master:2 - cifs //server/share rw
31 22 0:27 / /mnt rw - nfs4 server:/export rw
32 31 8:2 / /mnt/stick rw - vfat /dev/sdb1 rw
33 22 0:28 / /srv rw - ext4 /dev/sdc1 rw
34 33 0:29 / /srv rw - fuse.sshfs anna@server: rw
";

    fn kind(folder: &str) -> DriveKind {
        kind_of(Path::new(folder), TABLE)
    }

    fn network(filesystem: &str) -> DriveKind {
        DriveKind::Network {
            filesystem: filesystem.to_owned(),
        }
    }

    #[test]
    fn the_longest_mount_above_the_folder_decides() {
        assert_eq!(kind("/home/anna"), DriveKind::Local);
        assert_eq!(kind("/mnt/kernkas"), network("nfs4"));
        assert_eq!(kind("/mnt/stick/kernkas"), DriveKind::Local);
        assert_eq!(kind("/mnt"), network("nfs4"));
        assert_eq!(kind("/mnt2"), DriveKind::Local);
    }

    #[test]
    fn a_space_in_the_path_is_read() {
        assert_eq!(kind("/home/anna/Gedeelde map/kernkas"), network("cifs"));
        assert_eq!(kind("/home/anna/Gedeelde"), DriveKind::Local);
    }

    #[test]
    fn a_mount_over_a_mount_covers_it() {
        assert_eq!(kind("/srv/kernkas"), network("fuse.sshfs"));
    }

    #[test]
    fn lines_that_make_no_sense_are_passed_over() {
        assert_eq!(
            kind_of(Path::new("/x"), "rubbish\n - nfs\n1 2 3 4 /x\n\\"),
            DriveKind::Local
        );
    }
}
