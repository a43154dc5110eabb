//! The schemas of the JSON that commands write, made from the values themselves.

use std::fs;
use std::path::Path;

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

/// Holds the published schema of a command's JSON against that of the value which it is written from.
/// Where it is not there it is written, for whoever has removed it to have it made anew.
pub(crate) fn is_published<T: JsonSchema>(command: &str, description: &str) {
    let generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    schema.insert(
        "title".to_owned(),
        format!("tieuchi {command} --format json").into(),
    );
    schema.insert("description".to_owned(), description.into());
    let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
    let path = format!("{}/docs/{command}.schema.json", env!("CARGO_MANIFEST_DIR"));
    if !Path::new(&path).exists() {
        fs::write(&path, &text).unwrap();
        panic!("docs/{command}.schema.json was written: read it, then run the tests again");
    }
    let published = fs::read_to_string(&path).unwrap();
    assert!(
        published == text,
        "docs/{command}.schema.json is not what the program writes: remove it, run the tests, read the change"
    );
}
