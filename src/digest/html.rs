//! A digest as one page of HTML: no script, no other file, and everything from outside escaped by the template engine,
//! because what members write is whatever they like to write.

use minijinja::Environment;

use super::render::Page;

const PAGE: &str = include_str!("digest.html");

pub(super) fn lay_out(page: &Page) -> Result<String, minijinja::Error> {
    let mut environment = Environment::new();
    // The name's ending is what turns escaping on.
    environment.add_template("digest.html", PAGE)?;
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.get_template("digest.html")?.render(page)
}
