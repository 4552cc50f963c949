//! Parse the command line, run, print the error.

use clap::Parser as _;

#[tokio::main]
async fn main() -> std::process::ExitCode {
    match suara::cli::run(suara::cli::Cli::parse()).await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("suara: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}
