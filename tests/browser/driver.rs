//! A real browser, driven as its makers provide for: JSON over HTTP.

use std::env;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// So long a page may take until it shows what it is to show, on a machine that does other things as well.
const PATIENCE: Duration = Duration::from_secs(30);

/// Chromium without a window, and the driver that starts it.
pub(super) struct Browser {
    driver: Child,
    session: String,
}

impl Browser {
    /// Starts one. Where the machine has none this says so, whether or not output is captured.
    pub(super) fn start(test: &str) -> Option<Browser> {
        let driver = found(&["chromedriver"]);
        let browser = found(&["chromium", "chromium-browser", "google-chrome"]);
        let (Some(driver), Some(browser)) = (driver, browser) else {
            let why =
                "no chromium with its chromedriver on the path (Debian: chromium chromium-driver)";
            let line = format!("SKIPPED browser::{test}: {why}\n");
            std::io::stderr().write_all(line.as_bytes()).unwrap();
            return None;
        };
        let mut driver = Command::new(driver)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let started = |line: &String| line.contains("started successfully on port");
        let line = lines.find_map(|line| line.ok().filter(started)).unwrap();
        let port: String = line.chars().filter(char::is_ascii_digit).collect();
        let session = format!("http://127.0.0.1:{port}/session");
        let asked = json!({ "capabilities": { "alwaysMatch": {
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "binary": browser,
                // Only pages of these tests are opened; for the system's first user there is no sandbox.
                "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                    "--hide-scrollbars", "--window-size=1280,900"],
            },
        } } });
        let mut it = Browser { driver, session };
        let answer = it.post("", &asked);
        let id = answer["sessionId"].as_str().unwrap();
        it.session = format!("{}/{id}", it.session);
        Some(it)
    }

    /// Opens a file, as a double click does.
    pub(super) fn open(&self, file: &Path) {
        let url = format!("file://{}", file.display());
        self.post("/url", &json!({ "url": url }));
    }

    /// What a script says of the page.
    pub(super) fn ask(&self, script: &str) -> Value {
        let script = format!("return ({script});");
        self.post("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Waits until a script says that something is so.
    pub(super) fn until(&self, script: &str) {
        let begun = Instant::now();
        while self.ask(script) != Value::Bool(true) {
            assert!(begun.elapsed() < PATIENCE, "never so: {script}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Clicks on what a selector means.
    pub(super) fn click(&self, selector: &str) {
        self.post(&format!("{}/click", self.element(selector)), &json!({}));
    }

    /// Types into it.
    pub(super) fn type_into(&self, selector: &str, text: &str) {
        let element = self.element(selector);
        self.post(&format!("{element}/clear"), &json!({}));
        self.post(&format!("{element}/value"), &json!({ "text": text }));
    }

    /// Presses a key, wherever the focus is.
    pub(super) fn press(&self, key: char) {
        let keys = ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key }));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": keys });
        self.post("/actions", &json!({ "actions": [keyboard] }));
    }

    fn element(&self, selector: &str) -> String {
        let asked = json!({ "using": "css selector", "value": selector });
        let found = self.post("/element", &asked);
        let id = found
            .as_object()
            .unwrap()
            .values()
            .next()
            .unwrap()
            .as_str()
            .unwrap();
        format!("/element/{id}")
    }

    /// Tells the browser what it is shown on.
    pub(super) fn order(&self, command: &str, parameters: &Value) -> Value {
        self.post(
            "/goog/cdp/execute",
            &json!({ "cmd": command, "params": parameters }),
        )
    }

    /// What the browser has complained of since it was last asked.
    pub(super) fn complaints(&self) -> Vec<String> {
        let entries = self.post("/se/log", &json!({ "type": "browser" }));
        let entries = entries.as_array().unwrap().iter();
        entries.map(ToString::to_string).collect()
    }

    /// The page as printed: a PDF with as many pages as it says.
    pub(super) fn print(&self, name: &str) -> usize {
        let pdf = self.order(
            "Page.printToPDF",
            &json!({ "preferCSSPageSize": true, "printBackground": true }),
        );
        let bytes = decoded(pdf["data"].as_str().unwrap());
        fs::write(pictures().join(format!("{name}.pdf")), &bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        text.matches("/Type /Page\n").count()
    }

    /// Keeps a picture of the whole page for whoever wants to look at it.
    pub(super) fn picture(&self, name: &str) {
        let whole = json!({ "captureBeyondViewport": true });
        let picture = self.order("Page.captureScreenshot", &whole);
        let bytes = decoded(picture["data"].as_str().unwrap());
        fs::write(pictures().join(format!("{name}.png")), bytes).unwrap();
    }

    fn post(&self, path: &str, body: &Value) -> Value {
        let url = format!("{}{path}", self.session);
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .build();
        let sent = ureq::Agent::new_with_config(agent)
            .post(&url)
            .send(body.to_string());
        let mut answer = sent.unwrap();
        let text = answer
            .body_mut()
            .with_config()
            .limit(1 << 28)
            .read_to_string()
            .unwrap();
        let answer: Value = serde_json::from_str(&text).unwrap();
        assert!(
            answer["value"]["error"].is_null(),
            "{path} {body}: {}",
            answer["value"]
        );
        answer["value"].clone()
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // The driver ends its browser with the session.
        let _ = ureq::delete(&self.session).call();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Where pictures and printed pages are kept.
pub(super) fn pictures() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser/pictures");
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn decoded(text: &str) -> Vec<u8> {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD
        .decode(text)
        .unwrap()
}

/// The first of these programs that is on the path.
fn found(names: &[&str]) -> Option<PathBuf> {
    let folders: Vec<PathBuf> = env::split_paths(&env::var_os("PATH")?).collect();
    let files = names
        .iter()
        .flat_map(|name| folders.iter().map(move |it| it.join(name)));
    files.into_iter().find(|file| file.is_file())
}
