//! Files between laptops, and laptops that are put back: whole files and parts, lost, twice, out of order, months late.

use crate::{
    laptop::{Laptop, without},
    region::Region,
};
use rusqlite::OptionalExtension as _;
use seal::{Hash, SealedCommit};
use std::collections::BTreeSet;

/// A file on its way.
pub struct File {
    from: usize,
    to: usize,
    commits: Vec<SealedCommit>,
    bodies: Vec<(Hash, Vec<u8>)>,
    /// What the sender has, and in which of its lives it said so.
    has: (u32, BTreeSet<Hash>),
}

/// A laptop as it was once.
pub struct Snapshot {
    of: usize,
    was: Laptop,
    incarnations: Vec<(usize, u32)>,
}

impl Region {
    /// Writes a file for one laptop and puts it on the road, in one piece or several; some of it never arrives.
    pub fn send(&mut self) {
        let mut from = self.chance.below(self.laptops.len());
        let mut to = self.chance.below(self.laptops.len());
        // What asks for money goes to who has it, and what was given comes back.
        let holding = self.holding();
        if let Some(holder) = self.chance.pick(&holding).map(|chair| self.chairs[*chair].laptop) {
            match self.chance.below(10) {
                0..4 => to = holder,
                4..6 => from = holder,
                _ => {}
            }
        }
        if from == to {
            return;
        }
        let everything = self.chance.percent(15);
        let mut pieces = self.written_for(from, to, everything);
        if self.chance.percent(20) {
            self.chance.shuffle(&mut pieces.commits);
            let at = self.chance.below(pieces.commits.len());
            let commits = pieces.commits.split_off(at);
            let rest = File {
                commits,
                bodies: Vec::new(),
                has: pieces.has.clone(),
                ..pieces
            };
            // A part that was lost tells nothing of what its sender has.
            self.put_on_the_road(rest);
        }
        self.put_on_the_road(pieces);
    }

    fn put_on_the_road(&mut self, file: File) {
        if self.chance.percent(12) {
            self.trace.push(format!("a file of laptop {} is lost", file.from));
        } else {
            self.road.push(file);
        }
    }

    fn written_for(&self, from: usize, to: usize, everything: bool) -> File {
        let (sender, personal) = (&self.laptops[from], self.laptops[to].personal);
        let known = match sender.told.get(&to) {
            Some((_, known)) if !everything => known.clone(),
            _ => BTreeSet::new(),
        };
        let lacks = sender.withheld();
        let journal = sender.journal();
        let new = journal.iter().filter(|head| !known.contains(*head));
        let commits = new
            .map(|head| without(&self.signed[head], &lacks, personal))
            .collect();
        let wanted = if personal {
            self.laptops[to].withheld()
        } else {
            BTreeSet::new()
        };
        let bodies = wanted
            .into_iter()
            .filter_map(|event| body_of(sender, event))
            .collect();
        File {
            from,
            to,
            commits,
            bodies,
            has: (sender.lives, journal.into_iter().collect()),
        }
    }

    /// Takes in one of the files on the road; the same one may come in again later.
    pub fn deliver(&mut self) {
        if self.road.is_empty() {
            return self.send();
        }
        // Mostly the last one that was written, now and then one of months ago.
        let newest = self.road.len() - 1;
        let anyone = self.chance.below(self.road.len());
        let which = if self.chance.percent(60) { newest } else { anyone };
        let file = self.road.swap_remove(which);
        self.trace.push(format!(
            "laptop {} takes in a file of {} with {} commits",
            file.to,
            file.from,
            file.commits.len()
        ));
        self.take_in(&file);
        if self.chance.percent(15) {
            self.road.push(file);
        }
    }

    fn take_in(&mut self, file: &File) {
        let before = self.own_ends(file.to);
        let laptop = &mut self.laptops[file.to];
        let waits: BTreeSet<Hash> = laptop.held().into_iter().chain(laptop.journal()).collect();
        laptop.take_in(self.tenant, &file.commits, &file.bodies);
        let after: BTreeSet<Hash> = laptop.held().into_iter().chain(laptop.journal()).collect();
        let mut lost = waits.iter().cloned().chain(file.commits.iter().map(head_of));
        assert!(lost.all(|head| after.contains(&head)), "a commit was lost");
        let (lives, has) = &file.has;
        let told = laptop.told.entry(file.from).or_default();
        if told.0 < *lives {
            *told = file.has.clone();
        } else if told.0 == *lives {
            told.1.extend(has);
        }
        self.learn_own_past(file.to, &before);
        self.hold_together(file.to);
    }

    /// Everybody hands what the others lack to the first laptop, and that to everybody, until nobody has news: what waited
    /// somewhere for what only another laptop had is news again.
    pub fn meet(&mut self) {
        self.trace.push("all meet".to_owned());
        let rounds = (0..20).take_while(|_| self.hand_round()).count();
        assert!(rounds < 20, "there is news without end");
    }

    fn hand_round(&mut self) -> bool {
        let others = 1..self.laptops.len();
        let ways = others
            .clone()
            .map(|from| (from, 0))
            .chain(others.map(|to| (0, to)));
        let mut news = false;
        for (from, to) in ways {
            let there: BTreeSet<Hash> = self.laptops[to].journal().into_iter().collect();
            let lives = self.laptops[to].lives;
            self.laptops[from].told.insert(to, (lives, there));
            let file = self.written_for(from, to, false);
            if !file.commits.is_empty() || !file.bodies.is_empty() {
                self.take_in(&file);
                news |= !file.commits.is_empty();
            }
        }
        news
    }

    /// For the seats on a laptop: the highest incarnation here, and how far the own one goes.
    fn own_ends(&self, laptop: usize) -> Vec<(usize, u64)> {
        let chairs = self.chairs.iter().enumerate();
        let here = chairs.filter(|(_, chair)| chair.laptop == laptop);
        here.map(|(at, _)| (at, self.own_end(at))).collect()
    }

    fn own_end(&self, chair: usize) -> u64 {
        let (at, id) = (&self.chairs[chair], self.id(chair));
        let db = &self.laptops[at.laptop].db;
        let end = office::journal::chain_end(db, self.tenant, id, at.incarnation).unwrap();
        end.head.seq
    }

    /// A seat of which others bring more than it knew goes on in a new incarnation.
    fn learn_own_past(&mut self, laptop: usize, before: &[(usize, u64)]) {
        for &(chair, end) in before {
            let id = self.id(chair).to_string();
            let db = &self.laptops[laptop].db;
            let sql = "SELECT max(incarnation) FROM heads WHERE seat = ?1";
            let highest: Option<Option<u32>> = db
                .prepare_cached(sql)
                .unwrap()
                .query_row([id], |row| row.get(0))
                .optional()
                .unwrap();
            let highest = highest.flatten().unwrap_or_default();
            if self.own_end(chair) > end || highest > self.chairs[chair].incarnation {
                let chair = &mut self.chairs[chair];
                chair.incarnation = highest.max(chair.incarnation) + 1;
            }
        }
    }

    /// Keeps a copy of a laptop.
    pub fn keep_a_copy(&mut self) {
        let of = self.chance.below(self.laptops.len());
        let chairs = self.chairs.iter().enumerate();
        let here = chairs.filter(|(_, chair)| chair.laptop == of);
        let incarnations = here.map(|(at, chair)| (at, chair.incarnation)).collect();
        self.copies.push(Snapshot {
            of,
            was: self.laptops[of].copied(),
            incarnations,
        });
    }

    /// Puts a laptop back as it was: noticed by its mark, unnoticed, or beside the one that goes on.
    pub fn put_back(&mut self) {
        let Some(which) = (!self.copies.is_empty()).then(|| self.chance.below(self.copies.len())) else {
            return self.keep_a_copy();
        };
        let copy = self.copies.swap_remove(which);
        match self.chance.below(3) {
            0 => self.restore(copy, true),
            1 => self.restore(copy, false),
            _ if self.laptops.len() < 7 => self.work_on_a_copy(copy),
            _ => {}
        }
    }

    fn restore(&mut self, copy: Snapshot, noticed: bool) {
        self.trace
            .push(format!("laptop {} is put back, noticed: {noticed}", copy.of));
        let ends = self.own_ends(copy.of);
        let lives = self.laptops[copy.of].lives + 1;
        let clock = self.laptops[copy.of].clock;
        self.laptops[copy.of] = Laptop {
            lives,
            clock,
            ..copy.was
        };
        for (chair, end) in ends {
            let lost = (self.chairs[chair].incarnation, end);
            let was = copy.incarnations.iter().find(|(at, _)| *at == chair);
            let incarnation = was.map_or(1, |(_, incarnation)| *incarnation);
            self.chairs[chair].incarnation = incarnation;
            if noticed && (lost.0 > incarnation || self.own_end(chair) < end) {
                self.chairs[chair].incarnation = lost.0 + 1;
                self.chairs[chair].lost = Some(lost);
            }
        }
    }

    fn work_on_a_copy(&mut self, copy: Snapshot) {
        let laptop = self.laptops.len();
        self.trace
            .push(format!("laptop {} goes on as laptop {laptop} as well", copy.of));
        self.laptops.push(copy.was);
        for (chair, incarnation) in copy.incarnations {
            let seat = self.chairs[chair].seat;
            self.sit(seat, laptop);
            self.chairs.last_mut().unwrap().incarnation = incarnation;
        }
    }
}

fn head_of(sealed: &SealedCommit) -> Hash {
    sealed.events.last().unwrap().hash
}

fn body_of(laptop: &Laptop, event: Hash) -> Option<(Hash, Vec<u8>)> {
    let sql = "SELECT bytes FROM events JOIN bodies ON bodies.event = events.id WHERE hash = ?1";
    let bytes = laptop.rows(sql, [event.as_bytes()], |row| {
        row.get::<_, Option<Vec<u8>>>(0).unwrap()
    });
    Some((event, bytes.into_iter().next().flatten()?))
}
