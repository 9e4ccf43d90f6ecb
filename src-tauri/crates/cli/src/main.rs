//! `kernkas`: the office without a window.

use kernkas_cli::Surroundings;
use office::clock::SystemClock;
use std::{env, io, process::ExitCode, sync::Arc};
use zeroize::Zeroizing;

fn main() -> ExitCode {
    let passphrase = env::var("KERNKAS_PASSPHRASE").ok().map(Zeroizing::new);
    let mut ask = |prompt: &str| rpassword::prompt_password(prompt).map(Zeroizing::new);
    let exit = kernkas_cli::run(
        env::args_os(),
        Surroundings {
            input: &mut io::stdin().lock(),
            out: &mut io::stdout().lock(),
            err: &mut io::stderr().lock(),
            passphrase,
            ask: &mut ask,
            clock: Arc::new(SystemClock),
        },
    );
    ExitCode::from(exit.code())
}
