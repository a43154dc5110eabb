//! Modules of `syntax` that use each other form no circle: each can be read after those it uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Which of the modules of a folder each of them uses.
type Uses = BTreeMap<String, BTreeSet<String>>;

#[test]
fn no_modules_of_a_folder_of_syntax_use_each_other_in_a_circle() {
    let syntax = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/syntax");
    for folder in walkdir::WalkDir::new(&syntax) {
        let folder = folder.unwrap();
        if folder.file_type().is_dir() {
            let left = in_circles(uses(folder.path()));
            assert!(left.is_empty(), "{}: {left:?}", folder.path().display());
        }
    }
}

#[test]
fn a_circle_is_found() {
    let uses = |pairs: &[(&str, &str)]| -> Uses {
        let mut uses = Uses::new();
        for (user, used) in pairs {
            uses.entry((*used).to_owned()).or_default();
            let entry = uses.entry((*user).to_owned()).or_default();
            entry.insert((*used).to_owned());
        }
        uses
    };
    assert!(in_circles(uses(&[("a", "b"), ("b", "c"), ("a", "c")])).is_empty());
    let circle = in_circles(uses(&[("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")]));
    assert!(circle.contains_key("b") && circle.contains_key("c") && !circle.contains_key("d"));
    let code =
        "use super::super::found::Found;\nuse super::a;\nuse crate::syntax::recovery::scan::x;";
    let here = ["syntax", "recovery", "slips", "names"];
    assert_eq!(
        paths(code, &here),
        [
            "syntax::recovery::found::Found",
            "syntax::recovery::slips::a",
            "syntax::recovery::scan::x"
        ]
    );
}

/// Modules that are left when those that use none that is left are taken away, one after the other.
fn in_circles(mut uses: Uses) -> Uses {
    loop {
        let before = uses.len();
        let left: BTreeSet<String> = uses.keys().cloned().collect();
        uses.retain(|_, used| used.iter().any(|one| left.contains(one)));
        if uses.len() == before {
            return uses;
        }
    }
}

/// What the modules of a folder use of each other.
fn uses(folder: &Path) -> Uses {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let within = segments(folder.strip_prefix(&source).unwrap());
    let mut uses = Uses::new();
    let files = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap);
    let files: Vec<_> = files.filter(|file| file.file_type().is_file()).collect();
    for file in &files {
        let path = file.path().strip_prefix(&source).unwrap();
        let mut here = segments(&path.with_extension(""));
        if here.last().is_some_and(|name| name == "mod") {
            here.pop();
        }
        let Some(own) = here.get(within.len()) else {
            continue;
        };
        let here: Vec<&str> = here.iter().map(String::as_str).collect();
        let text = fs::read_to_string(file.path()).unwrap();
        let before = format!("{}::", within.join("::"));
        let used = paths(&text, &here).into_iter().filter_map(|path| {
            let name = path.strip_prefix(&before)?.split("::").next()?.to_owned();
            (name != *own).then_some(name)
        });
        uses.entry(own.clone()).or_default().extend(used);
    }
    let modules: BTreeSet<String> = uses.keys().cloned().collect();
    for used in uses.values_mut() {
        used.retain(|name| modules.contains(name));
    }
    uses
}

fn segments(path: &Path) -> Vec<String> {
    let parts = path.iter().map(|part| part.to_string_lossy().into_owned());
    parts.collect()
}

/// The modules that a text names through `super::` and `crate::`, from the root of the crate.
fn paths(text: &str, here: &[&str]) -> Vec<String> {
    let code = text.split("#[cfg(test)]").next().unwrap();
    let lines = code
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.flat_map(|line| [line, "\n"]).collect();
    let mut found = Vec::new();
    for (marker, root) in [("super::", here), ("crate::", &[])] {
        for (at, _) in code.match_indices(marker) {
            if code[..at].ends_with("super::") {
                continue;
            }
            let mut rest = &code[at..];
            let mut module = root.to_vec();
            while let Some(behind) = rest.strip_prefix(marker) {
                module.pop();
                rest = behind;
            }
            let before = module
                .iter()
                .flat_map(|name| [*name, "::"])
                .collect::<String>();
            let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
            let end = rest.find(|c| !is_path(c)).unwrap_or(rest.len());
            let (path, rest) = rest.split_at(end);
            let list = rest
                .strip_prefix('{')
                .and_then(|list| list.split('}').next());
            match list {
                Some(list) => {
                    let names = list
                        .split(',')
                        .map(|name| format!("{before}{path}{}", name.trim()));
                    found.extend(names);
                }
                None => found.push(format!("{before}{path}")),
            }
        }
    }
    found
}
