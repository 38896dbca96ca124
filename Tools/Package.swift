// swift-tools-version: 6.1
import PackageDescription

// The programs which measure formaudit: built apart, from this folder or with `--package-path Tools`.

let rooms = Target.Dependency.product(name: "Rooms", package: product)

let package = Package(
  name: "formaudit-tools",
  dependencies: [.package(path: "..")],
  targets: [
    .target(name: "Corpus"),
    .target(name: "Random"),
    .executableTarget(name: "formaudit-bench", dependencies: [rooms]),
    .executableTarget(name: "formaudit-counts", dependencies: [rooms, "Corpus"]),
    .executableTarget(name: "formaudit-fuzz", dependencies: [rooms, "Random"]),
    .executableTarget(name: "formaudit-mutate", dependencies: [rooms, "Random"]),
    .executableTarget(name: "formaudit-parity", dependencies: [rooms, "Corpus"]),
    .executableTarget(name: "formaudit-validate", dependencies: [rooms]),
  ]
)

/// The identity that the package manager gives formaudit here: the name of its folder.
var product: String {
  let folder = Context.packageDirectory.split(separator: "/").dropLast().last ?? "formaudit"
  return folder.lowercased()
}

/// What the rooms keep inside their package is open to these programs too: they are compiled under its
/// name. Only a package that nobody depends on may do so.
for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-package-name", product]),
  ]
}
