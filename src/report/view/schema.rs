//! The schemas of the JSON that commands write, made from the values themselves.

use std::fs;
use std::path::Path;

use schemars::generate::SchemaSettings;
use schemars::transform::RecursiveTransform;
use schemars::{JsonSchema, Schema};
use serde_json::Value;

/// Holds the published schema of a command's JSON against that of the value which it is written from.
/// Where it is not there it is written, for whoever has removed it to have it made anew.
pub(crate) fn is_published<T: JsonSchema>(command: &str, description: &str) {
    let generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .with_transform(RecursiveTransform(without_nulls_left_out))
        .into_generator();
    let mut schema = generator.into_root_schema_for::<T>();
    schema.insert(
        "title".to_owned(),
        format!("tieuchi {command} --format json").into(),
    );
    schema.insert("description".to_owned(), description.into());
    // A comment's lines are one paragraph.
    let text = serde_json::to_string_pretty(&schema)
        .unwrap()
        .replace("\\n", " ")
        + "\n";
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

/// A key that may be left out is left out in place of null.
fn without_nulls_left_out(schema: &mut Schema) {
    let required = schema.get("required").and_then(Value::as_array).cloned();
    let required = required.unwrap_or_default();
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    let optional = properties
        .iter_mut()
        .filter(|(key, _)| !required.iter().any(|it| it == key.as_str()));
    for property in optional.filter_map(|(_, property)| property.as_object_mut()) {
        if let Some(types) = property.get_mut("type").and_then(Value::as_array_mut) {
            types.retain(|one| one != "null");
            let only = types.first().cloned();
            property.insert("type".to_owned(), only.unwrap());
        } else if let Some(Value::Array(mut choices)) = property.remove("anyOf") {
            choices.retain(|one| one["type"] != "null");
            let [Value::Object(only)] = choices.as_mut_slice() else {
                panic!("a choice may be left out: {choices:?}");
            };
            property.append(only);
        }
    }
}
