//! What the demo and the tests supply in place of the world: members, a clock, and providers on loopback.

pub mod botapi;

/// How large a demonstration.
#[derive(clap::Args)]
pub struct Options {}

/// Not there yet.
pub async fn run(_: Options) -> anyhow::Result<()> {
    anyhow::bail!("not there yet")
}
