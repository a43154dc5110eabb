//! What commands write for programs is as the published schemas say.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::program::run;

fn schema(command: &str) -> jsonschema::Validator {
    let text = fs::read_to_string(format!("docs/{command}.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap();
    jsonschema::validator_for(&schema).unwrap()
}

fn written(command: &str, standard: &Path) -> Value {
    let name = standard.to_str().unwrap();
    let output = run(&[command, "--format", "json", name]).stdout;
    serde_json::from_slice(&output).unwrap_or_else(|error| {
        let text = String::from_utf8_lossy(&output);
        panic!("{command} {}: {error}: {text}", standard.display())
    })
}

/// One standard of each form that a rule can take, and the one that is shipped.
fn standards() -> Vec<PathBuf> {
    let mut standards = vec![PathBuf::from("criteria/qd-06-2019.tieuchi")];
    let forms = fs::read_dir("tests/forms").unwrap();
    let forms = forms.map(|entry| entry.unwrap().path());
    standards.extend(forms.filter(|path| path.extension().is_some_and(|it| it == "tieuchi")));
    assert!(standards.len() > 5);
    standards
}

/// The first place at which a value is not as a schema says.
fn error(schema: &jsonschema::Validator, value: &Value) -> Option<String> {
    let error = schema.iter_errors(value).next()?;
    Some(format!("{}: {error}", error.instance_path()))
}

#[test]
fn answers_and_sources_keep_their_schemas() {
    for command in ["inspect", "sources"] {
        let schema = schema(command);
        for standard in standards() {
            let value = written(command, &standard);
            assert_eq!(
                error(&schema, &value),
                None,
                "{command} {}",
                standard.display()
            );
        }
    }
}

#[test]
fn findings_keep_their_schema() {
    let schema = schema("check");
    let mut found = 0;
    for entry in fs::read_dir("src/diagnostic/examples").unwrap() {
        let wrong = entry.unwrap().path().join("wrong.tieuchi");
        if wrong.exists() {
            let value = written("check", &wrong);
            assert_eq!(error(&schema, &value), None, "{}", wrong.display());
            found += value.as_array().unwrap().len();
        }
    }
    assert!(found > 100);
}

#[test]
fn the_schemas_notice_a_change() {
    let standard = Path::new("criteria/qd-06-2019.tieuchi");
    for command in ["check", "inspect", "sources"] {
        let schema = schema(command);
        let value = written(command, standard);
        let objects = if value.is_array() { "/0" } else { "" };
        let mut more = value.clone();
        more.pointer_mut(objects).unwrap()["more"] = Value::Null;
        assert!(!schema.is_valid(&more), "{command}: a key more");
        let Value::Object(keys) = value.pointer(objects).unwrap().clone() else {
            panic!("{command} writes objects");
        };
        for key in keys.keys().filter(|key| *key != "given") {
            let mut less = value.clone();
            less.pointer_mut(objects)
                .unwrap()
                .as_object_mut()
                .unwrap()
                .remove(key);
            assert!(!schema.is_valid(&less), "{command}: without {key}");
        }
    }
}
