#!/usr/bin/env bash
# Writes a software bill of materials, CycloneDX 1.5 as JSON: all that is built into the program, with
# licences and checksums. Everything comes from Cargo.lock and `cargo metadata`, so it is the same
# wherever it is made, and no tool besides jq has to be trusted for it.
#
#     packaging/sbom.sh > sbom.json            every platform
#     packaging/sbom.sh <target> > sbom.json   one, such as x86_64-pc-windows-msvc
set -euo pipefail
cd "$(dirname "$0")/.."

platform=()
if [ $# -gt 0 ]; then
    platform=(--filter-platform "$1")
fi

cargo metadata --locked --format-version 1 "${platform[@]}" | jq --rawfile lock Cargo.lock '
    ([$lock | scan("name = \"([^\"]+)\"\nversion = \"([^\"]+)\"\nsource = \"[^\"]+\"\nchecksum = \"([0-9a-f]+)\"")
        | {key: "\(.[0])@\(.[1])", value: .[2]}] | from_entries) as $checksums
    | (.packages | map({key: .id, value: .}) | from_entries) as $packages
    # What only tests and benchmarks need is no part of the program.
    | (.resolve.nodes | map({key: .id, value: [
        .deps[] | select(any(.dep_kinds[]; .kind != "dev")) | .pkg]}) | from_entries) as $needs
    | .resolve.root as $root
    | ({seen: [], next: [$root]}
        | until(.next == [];
            .seen = (.seen + .next)
            | .next = ([.next[] | $needs[.][]] | unique) - .seen)
        | .seen) as $used
    | def ref: "pkg:cargo/\($packages[.].name)@\($packages[.].version)";
      def component($type): . as $id | $packages[$id] | {
        type: $type,
        "bom-ref": ($id | ref),
        name, version, description,
        licenses: [{expression: (.license // "NOASSERTION" | gsub(" ?/ ?"; " OR "))}],
        purl: ($id | ref),
      } + ($checksums["\(.name)@\(.version)"] | if . then {hashes: [{alg: "SHA-256", content: .}]} else {} end);
    {
        bomFormat: "CycloneDX",
        specVersion: "1.5",
        version: 1,
        metadata: {component: ($root | component("application"))},
        components: ($used - [$root] | map(component("library")) | sort_by(.purl)),
        dependencies: ($used | map({ref: ref, dependsOn: ($needs[.] | map(ref) | sort)}) | sort_by(.ref)),
    }'
