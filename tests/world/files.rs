//! Files, disks, folders, rights and signals.

use std::fs;
use std::os::unix::fs::symlink;
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use crate::world::support::{Place, code, out, told};

#[test]
fn a_full_disk_leaves_the_old_file() {
    let place = Place::new(400);
    for script in [
        "tieuchi score t.tieuchi a.csv >/dev/full",
        "tieuchi score t.tieuchi a.csv --format json -o /dev/full",
        "tieuchi --help >/dev/full",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 3, "{script}");
        assert!(told(&run).contains("ổ đĩa đã đầy"), "{}", told(&run));
    }
    place.write("o.json", "old");
    // A file may grow no further than one block.
    let run = place.shell("ulimit -f 8; tieuchi score t.tieuchi a.csv --format json -o o.json");
    assert_eq!(code(&run), 3, "{}", told(&run));
    assert_eq!(
        (place.read("o.json"), place.left()),
        ("old".to_owned(), vec![])
    );
}

/// A disk of a few blocks, where the system lets a test have one.
#[test]
fn a_small_disk_leaves_the_old_file() {
    let place = Place::new(400);
    let script = "unshare -m true 2>/dev/null || exit 77
        unshare -m bash -c \"mkdir d; mount -t tmpfs -o size=16k none d || exit 77; echo old > d/o.json
        '$PROGRAM' score t.tieuchi a.csv --format json -o d/o.json; echo code \\$?; ls -A d; cat d/o.json\"";
    let run = place.shell(&script.replace("$PROGRAM", env!("CARGO_BIN_EXE_tieuchi")));
    if code(&run) == 77 {
        return;
    }
    assert_eq!(out(&run), "code 3\no.json\nold\n", "{}", told(&run));
    assert!(told(&run).contains("ổ đĩa đã đầy"));
}

#[test]
fn without_rights_nothing_is_written() {
    let place = Place::new(3);
    place.write("o.json", "old");
    // Whoever may do everything is to be refused too.
    let bare = "setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all";
    let bare = if code(&place.shell(&format!("{bare} true"))) == 0 {
        bare
    } else {
        ""
    };
    let program = env!("CARGO_BIN_EXE_tieuchi");
    let scripts = [
        format!(
            "chmod 000 a.csv; {bare} '{program}' score t.tieuchi a.csv; r=$?; chmod 644 a.csv; exit $r"
        ),
        format!(
            "chmod 000 t.tieuchi; {bare} '{program}' check t.tieuchi; r=$?; chmod 644 t.tieuchi; exit $r"
        ),
        format!(
            "chmod 444 o.json; {bare} '{program}' score t.tieuchi a.csv --format json -o o.json; r=$?; chmod 644 o.json; exit $r"
        ),
        format!(
            "chmod 555 .; {bare} '{program}' score t.tieuchi a.csv --format json -o o.json; r=$?; chmod 755 .; exit $r"
        ),
    ];
    for script in scripts {
        let run = place.shell(&script);
        assert_eq!(code(&run), 3, "{script}");
        assert!(
            told(&run).contains("không có quyền"),
            "{script}: {}",
            told(&run)
        );
        assert_eq!(
            (place.read("o.json"), place.left()),
            ("old".to_owned(), vec![])
        );
    }
}

#[test]
fn devices_are_no_files() {
    let place = Place::new(3);
    symlink("/dev/zero", place.path().join("z.csv")).unwrap();
    for script in [
        "tieuchi check /dev/zero",
        "tieuchi doc /dev/urandom",
        "tieuchi score /dev/zero a.csv",
        "tieuchi score t.tieuchi /dev/zero",
        "tieuchi score t.tieuchi z.csv",
        "tieuchi score t.tieuchi a.csv --units z.csv",
        "tieuchi diff t.tieuchi t.tieuchi z.csv",
        "tieuchi fmt /dev/zero",
    ] {
        let run = place.shell(script);
        assert_eq!(code(&run), 3, "{script}: {}", told(&run));
        assert!(
            told(&run).contains("là thiết bị, không phải tệp"),
            "{script}: {}",
            told(&run)
        );
    }
}

#[test]
fn a_folder_may_hold_what_is_larger_than_memory() {
    let place = Place::new(3);
    let run = place.shell(
        "mkdir d; cp a.csv d; for name in a.txt a.md a.json a.html b.csv b.yaml b.xlsx b; do
            truncate -s 20G d/$name; done; ulimit -v 600000
        tieuchi score t.tieuchi d --format csv | wc -l",
    );
    assert_eq!(out(&run).trim(), "4", "{}", told(&run));
}

#[test]
fn folders_that_link_to_themselves_end() {
    let place = Place::new(3);
    fs::create_dir(place.path().join("d")).unwrap();
    symlink(".", place.path().join("d/loop")).unwrap();
    symlink("self", place.path().join("self")).unwrap();
    let run = place.shell(
        "cp a.csv d; cp t.tieuchi d; tieuchi score d d --on 30/11/2022 --format csv | wc -l",
    );
    assert_eq!(out(&run).trim(), "4", "{}", told(&run));
    let run = place.shell("tieuchi score t.tieuchi self");
    assert_eq!(code(&run), 3, "{}", told(&run));
    let run = place.shell("tieuchi score t.tieuchi a.csv --format json -o self");
    assert_eq!(code(&run), 3, "{}", told(&run));
}

#[test]
fn a_file_that_changes_meanwhile_is_told() {
    // A text is chosen by the data's period, which keeps the run waiting meanwhile.
    let while_waiting = |command: &str| {
        let place = Place::new(3);
        place.shell(&format!(
            "mkdir law; cp t.tieuchi law; mkfifo p
            (sleep 0.7; echo '# khác' >> law/t.tieuchi
             printf 'mã,tên,kỳ,hộ,hộ_sạch\\n00001,Xã A,2022,10,9\\n' > p) &
            {command}"
        ))
    };
    // What was chosen is what scores, and its hash that of what was read.
    let run = while_waiting(
        "before=$(sha256sum < t.tieuchi | cut -c1-12); tieuchi score law p --format csv | grep -c $before",
    );
    assert_eq!(out(&run).trim(), "1", "{}", told(&run));
    let run = while_waiting("tieuchi diff law law p");
    assert_eq!(code(&run), 1, "{}", told(&run));
    assert!(
        told(&run).contains("Tệp thay đổi trong lúc được đọc --> law/t.tieuchi"),
        "{}",
        told(&run)
    );
}

#[test]
fn an_end_from_outside_leaves_nothing_behind() {
    let place = Place::new(3000);
    place.write("o.json", "old");
    let mut killed = 0;
    for at in 0..30 {
        let signal = ["TERM", "INT", "HUP"][at % 3];
        let mut run = Command::new(env!("CARGO_BIN_EXE_tieuchi"))
            .args([
                "score",
                "t.tieuchi",
                "a.csv",
                "--format",
                "json",
                "-o",
                "o.json",
            ])
            .current_dir(place.path())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        // While it is being written, a little later each time.
        while place.left().is_empty() && run.try_wait().unwrap().is_none() {}
        sleep(Duration::from_millis(u64::try_from(at / 3).unwrap() * 3));
        let kill = format!("kill -{signal} {}", run.id());
        let _ = Command::new("sh").args(["-c", &kill]).output().unwrap();
        let status = run.wait().unwrap();
        killed += usize::from(status.signal().is_some());
        assert_eq!(place.left(), [""; 0], "{signal}");
        let now = place.read("o.json");
        assert!(now == "old" || now.ends_with("}\n"), "{signal}");
    }
    assert!(killed > 5, "{killed}");
}

#[test]
fn a_signal_that_is_ignored_stays_ignored() {
    let place = Place::new(3000);
    let script = "trap '' HUP; '$PROGRAM' score t.tieuchi a.csv --format json -o o.json &
        while ! ls -A | grep -q '^.tieuchi-' && kill -0 $! 2>/dev/null; do :; done; kill -HUP $!; wait $!";
    let run = place.shell(&script.replace("$PROGRAM", env!("CARGO_BIN_EXE_tieuchi")));
    assert_eq!(code(&run), 0, "{}", told(&run));
    assert!(place.read("o.json").ends_with("}\n"));
}

#[test]
fn ten_runs_with_one_output_leave_one_result() {
    let place = Place::new(300);
    let alone = |at: usize| {
        let run = place.shell(&format!(
            "tieuchi score t.tieuchi a.csv --format json --target {at}0%"
        ));
        out(&run)
    };
    let runs = (1..=10).map(|at| {
        format!("tieuchi score t.tieuchi a.csv --format json --target {at}0% -o o.json &")
    });
    let script = runs.collect::<Vec<_>>().join("\n");
    let run = place.shell(&(script + "\nwait"));
    assert_eq!(told(&run), "");
    let result = place.read("o.json");
    assert!((1..=10).any(|at| alone(at) == result));
    assert_eq!(place.left(), [""; 0]);
}

#[test]
fn an_output_behind_a_link_is_written_there() {
    let place = Place::new(3);
    fs::create_dir(place.path().join("d")).unwrap();
    symlink("d/two", place.path().join("one.json")).unwrap();
    symlink("o.json", place.path().join("d/two")).unwrap();
    for _ in 0..2 {
        let run = place.shell("tieuchi score t.tieuchi a.csv --format json -o one.json");
        assert_eq!(code(&run), 0, "{}", told(&run));
        assert!(place.read("d/o.json").ends_with("}\n"));
        assert!(fs::read_link(place.path().join("one.json")).is_ok());
        assert!(fs::read_link(place.path().join("d/two")).is_ok());
    }
    symlink("nirgends/o.json", place.path().join("lost.json")).unwrap();
    let run = place.shell("tieuchi score t.tieuchi a.csv --format json -o lost.json");
    assert_eq!(code(&run), 3, "{}", told(&run));
}

#[test]
fn what_comes_from_the_standard_input_is_not_written_over() {
    let place = Place::new(3);
    let before = place.read("a.csv");
    let run = place.shell("tieuchi score t.tieuchi - --format csv -o a.csv < a.csv");
    assert_eq!(code(&run), 2, "{}", told(&run));
    assert_eq!(place.read("a.csv"), before);
}

/// What is not given is told, and what stands beside it is scored.
#[test]
fn a_file_that_is_not_given_costs_itself_alone() {
    let place = Place::new(3);
    // Whoever may do everything is to be refused too.
    let bare = "setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-all";
    let bare = if code(&place.shell(&format!("{bare} true"))) == 0 {
        bare
    } else {
        ""
    };
    let program = env!("CARGO_BIN_EXE_tieuchi");
    fs::create_dir(place.path().join("d")).unwrap();
    for (make, name, help) in [
        (
            "cp a.csv d/b.csv; chmod 000 d/b.csv",
            "b.csv",
            "xin quyền đọc",
        ),
        ("mkdir d/b; chmod 000 d/b", "b", "xin quyền đọc"),
        ("ln -s nowhere.xlsx d/b.xlsx", "b.xlsx", "trỏ tới không còn"),
        ("mkfifo d/b.yaml", "b.yaml", "đường ống"),
        ("ln -s /dev/zero d/b.csv", "b.csv", "thiết bị"),
    ] {
        for data in [
            "d".to_owned(),
            format!("a.csv d/{name}"),
            format!("d/{name} a.csv"),
        ] {
            let run = place.shell(&format!(
                "cp a.csv d; {make}; {bare} '{program}' score t.tieuchi {data} --format json >o.json
                 r=$?; chmod 755 d/{name} 2>/dev/null; rm -r d/*; exit $r"
            ));
            let written: serde_json::Value = serde_json::from_str(&place.read("o.json"))
                .unwrap_or_else(|_| panic!("{make}, {data}: {}", told(&run)));
            assert_eq!(code(&run), 1, "{make}, {data}: {}", told(&run));
            assert_eq!(written["summary"]["communes"], 3, "{make}, {data}");
            let told = told(&run);
            assert!(
                told.contains("TC0801") && told.contains(help),
                "{make}, {data}: {told}"
            );
            let inputs = written["inputs"].as_array().unwrap();
            let inputs = inputs.iter().filter(|part| part["why"] == "damaged");
            let names: Vec<_> = inputs.map(|part| part["file"].as_str().unwrap()).collect();
            assert_eq!(names, [format!("d/{name}")], "{make}, {data}");
            let read = written["data"].as_array().unwrap();
            assert!(read.iter().all(|one| one["file"] != format!("d/{name}")));
        }
    }
    // A name that was typed wrongly is no link.
    let run = place.shell("tieuchi score t.tieuchi a.csv sai-ten.csv");
    assert_eq!(code(&run), 1);
    assert!(
        told(&run).contains("không có tệp nào ở đây"),
        "{}",
        told(&run)
    );
    // Rules beside it are no data, and where it is the only file there is nothing to score.
    let run = place.shell("ln -s nowhere d/b.csv; tieuchi score t.tieuchi d/b.csv");
    assert_eq!(code(&run), 3, "{}", told(&run));
    let run = place
        .shell("ln -s nowhere d/c.md; cp a.csv d/b2.csv; rm d/b.csv; tieuchi score t.tieuchi d");
    assert_eq!(code(&run), 0, "{}", told(&run));
}

/// However little stack the system gives.
#[test]
fn depth_does_not_hang_on_the_stack_of_the_system() {
    let place = Place::new(3);
    let deep = |open: &str, middle: &str, close: &str| {
        format!("{}{middle}{}", open.repeat(50_000), close.repeat(50_000))
    };
    place.write("list.yaml", &format!("mã: {}\n", deep("[", "", "]")));
    place.write("map.yaml", &deep("{a: ", "1", "}"));
    let standard = place.read("t.tieuchi");
    let condition = format!("  có tiền khi {}\n", deep("(", "hộ từ 1 trở lên", ")"));
    place.write("deep.tieuchi", &(standard + &condition));
    for script in [
        "tieuchi score t.tieuchi a.csv",
        "tieuchi score t.tieuchi list.yaml",
        "tieuchi score t.tieuchi map.yaml",
        "tieuchi check deep.tieuchi",
        "tieuchi fmt --check deep.tieuchi",
        "tieuchi inspect t.tieuchi",
        "tieuchi test t.tieuchi --suggest",
        "tieuchi --help",
    ] {
        let usual = place.shell(script);
        let small = place.shell(&format!("ulimit -s 200; {script}"));
        assert!(usual.status.code().is_some_and(|code| code < 4), "{script}");
        assert_eq!(code(&small), code(&usual), "{script}: {}", told(&small));
        assert_eq!(out(&small), out(&usual), "{script}");
    }
}
