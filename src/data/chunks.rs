//! A YAML text cut by its lines: into documents, and a broken document into entries.

/// The documents of a text: a line `---` begins one. Comments and directives before it are part
/// of what follows it.
pub(super) fn documents(text: &str) -> Vec<&str> {
    let mut documents = Vec::new();
    let mut start = 0;
    let mut holds_something = false;
    for (offset, line) in lines(text) {
        let begins = line
            .strip_prefix("---")
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        if begins && holds_something {
            documents.extend(text.get(start..offset));
            start = offset;
        }
        holds_something |= !line.trim().is_empty() && !line.starts_with(['#', '%']);
    }
    if holds_something {
        documents.extend(text.get(start..));
    }
    documents
}

/// What stands before the entries of a document's first list, and the entries: each begins at a
/// line with a hyphen that is indented like the first.
pub(super) fn entries(document: &str) -> (&str, Vec<&str>) {
    let mut indent = None;
    let starts: Vec<usize> = lines(document)
        .filter(|(_, line)| {
            let own = line.len() - line.trim_start_matches(' ').len();
            let rest = line.get(own..).and_then(|rest| rest.strip_prefix('-'));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
                && *indent.get_or_insert(own) == own
        })
        .map(|(offset, _)| offset)
        .collect();
    let head = document.get(..starts.first().copied().unwrap_or(document.len()));
    let ends = starts.iter().skip(1).copied().chain([document.len()]);
    let entries = starts.iter().zip(ends);
    (
        head.unwrap_or(""),
        entries
            .filter_map(|(start, end)| document.get(*start..end))
            .collect(),
    )
}

/// The lines of a text, without their ends, each with its offset.
fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut offset = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = offset;
        offset += line.len();
        (start, line.trim_end_matches(['\n', '\r']))
    })
}
