// swift-tools-version: 6.1
import PackageDescription

// The programs which measure formaudit: built apart, from this folder or with `--package-path Tools`.

let rooms = Target.Dependency.product(name: "Rooms", package: product)

let package = Package(
  name: "formaudit-tools",
  dependencies: [.package(path: "..")],
  targets: [
    .target(name: "Corpus", packageAccess: false),
    .target(name: "Random", packageAccess: false),
    program("bench"),
    program("counts", "Corpus"),
    program("fuzz", "Random"),
    program("mutate", "Random"),
    program("parity", "Corpus"),
    program("validate"),
  ]
)

/// The identity that the package manager gives formaudit here: the name of its folder.
var product: String {
  let folder = Context.packageDirectory.split(separator: "/").dropLast().last ?? "formaudit"
  return folder.lowercased()
}

/// The package manager does not name this package to the compiler: see below.
func program(_ name: String, _ helpers: Target.Dependency...) -> Target {
  .executableTarget(
    name: "formaudit-" + name, dependencies: [rooms] + helpers, packageAccess: false)
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
