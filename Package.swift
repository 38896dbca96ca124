// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "formaudit",
  products: [
    .executable(name: "formaudit", targets: ["formaudit"]),
    .library(name: "FormAudit", targets: ["FormAudit"]),
    // The rooms as they are, for the measuring programs under `Tools/`; promised to nobody else.
    .library(
      name: "Rooms",
      targets: [
        "Fetching", "Captures", "Markup", "FormModel", "Timing", "Auditing", "Comparing",
        "Browsing",
        "RuleFiles", "Report", "Deciding", "Reporters", "ObservedTimes", "Words", "FormAudit",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.0")),
    .package(url: "https://github.com/jpsim/Yams", .upToNextMinor(from: "6.2.0")),
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
    .package(url: "https://github.com/swiftcsv/SwiftCSV", .upToNextMinor(from: "0.10.0")),
  ],
  targets: [
    // The rooms, in the order in which a page goes through them.
    // Needed by the compiler alone: the library is loaded when an address is asked for.
    .systemLibrary(name: "CLibCurl"),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "Numbers"),
    .systemLibrary(name: "CZLib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Fetching", dependencies: ["CLibCurl", "CZLib", "Numbers", "Words"]),
    .target(
      name: "Crawling",
      dependencies: [
        "Fetching", "Numbers", "Report", "Words",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "Captures", dependencies: ["Fetching", "Numbers", "Words"]),
    .target(
      name: "Browsing", dependencies: ["CLibCurl", "Numbers", "Words"], exclude: ["Scripts"],
      plugins: ["EmbedRulesPlugin"]),
    .target(name: "Markup", dependencies: ["CLibXML2"]),
    .target(name: "Gettext"),
    .target(name: "Words", dependencies: ["Gettext", "Numbers"], plugins: ["EmbedRulesPlugin"]),
    .target(name: "FormModel", dependencies: ["Markup", "Numbers", "Words"]),
    .target(name: "Timing", dependencies: ["FormModel", "Numbers", "Words"]),
    .target(name: "Auditing", dependencies: ["FormModel", "Timing", "Markup", "Numbers", "Words"]),
    .target(
      name: "Report",
      dependencies: ["Auditing", "Timing", "FormModel", "Markup", "Numbers", "Words"]),
    .target(
      name: "Comparing", dependencies: ["Report", "Auditing", "FormModel", "Numbers", "Words"]),
    .target(name: "History", dependencies: ["Report", "Words"]),
    .target(name: "Portfolio", dependencies: ["Comparing", "FormModel", "Report", "Words"]),
    .target(name: "Deciding", dependencies: ["Report", "FormModel", "Timing", "Numbers", "Words"]),
    .target(
      name: "Mandate",
      dependencies: ["Deciding", "Report", "Auditing", "Timing", "FormModel", "Numbers", "Words"]),
    .target(name: "Comments", dependencies: ["Report", "Numbers", "Words"]),
    .target(name: "Escaping", dependencies: ["Report", "Numbers", "Words"]),
    .target(name: "YAML", dependencies: [.product(name: "Yams", package: "Yams")]),
    .target(
      name: "RuleFiles",
      dependencies: [
        "Auditing", "Comments", "Comparing", "Deciding", "Mandate", "Timing", "FormModel", "Markup",
        "Numbers", "Words", "YAML",
      ],
      plugins: ["EmbedRulesPlugin"]),
    .target(
      name: "Reporters",
      dependencies: [
        "Report", "RuleFiles", "Auditing", "Comparing", "Deciding", "History", "Timing",
        "FormModel", "Markup", "Numbers", "Words", "Comments", "Escaping", "Portfolio",
        "Mandate", "Crawling",
      ],
      exclude: ["HTML/Assets"],
      plugins: ["EmbedRulesPlugin"]),

    .target(
      name: "Redesign",
      dependencies: [
        "Escaping", "Deciding", "Report", "Auditing", "Timing", "FormModel", "Markup", "Numbers",
        "Words",
      ],
      exclude: ["Assets"], plugins: ["EmbedRulesPlugin"]),

    .target(
      name: "ObservedTimes",
      dependencies: ["Timing", "Numbers", .product(name: "SwiftCSV", package: "SwiftCSV")]),

    .target(
      name: "FormAudit",
      dependencies: [
        "Fetching", "Captures", "Markup", "FormModel", "Timing", "Auditing", "Comparing",
        "RuleFiles", "Report", "Numbers", "Words", "Browsing", "Crawling",
      ]),

    // The command line.
    .executableTarget(
      name: "formaudit",
      dependencies: [
        "FormAudit", "Fetching", "Markup", "FormModel", "Timing", "Auditing", "Comparing",
        "Deciding", "History", "Comments", "Browsing", "Escaping", "Redesign", "Portfolio",
        "Mandate", "Crawling",
        "RuleFiles", "Report", "Reporters", "ObservedTimes", "Numbers", "Words",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // Tests mirror the rooms; scenarios run the command itself.
    .target(
      name: "TestSupport",
      dependencies: ["Markup", "FormModel", "Auditing", "RuleFiles", "Words", "CZLib"],
      path: "Tests/TestSupport"),
    .testTarget(name: "WordsTests", dependencies: ["Gettext", "Words", "TestSupport"]),
    .testTarget(name: "NumbersTests", dependencies: ["Numbers", "TestSupport"]),
    .testTarget(
      name: "GrowthTests",
      dependencies: [
        "Auditing", "Captures", "Deciding", "FormModel", "Markup", "Portfolio", "Redesign",
        "Report",
        "RuleFiles", "TestSupport", "Timing", "Words",
      ]),
    .testTarget(
      name: "FetchingTests", dependencies: ["Fetching", "Words", "TestSupport"], exclude: ["Server"]
    ),
    .testTarget(
      name: "CrawlingTests", dependencies: ["Crawling", "Fetching", "TestSupport"],
      exclude: ["Server"]),
    .testTarget(name: "CapturesTests", dependencies: ["Captures", "Fetching", "TestSupport"]),
    .testTarget(
      name: "BrowsingTests",
      dependencies: [
        "Browsing", "FormAudit", "FormModel", "RuleFiles", "Report", "Words", "TestSupport",
      ],
      exclude: ["Server"]
    ),
    .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
    .testTarget(
      name: "FormModelTests",
      dependencies: ["FormModel", "TestSupport", .product(name: "Yams", package: "Yams")],
      exclude: ["Goldens"]),
    .testTarget(
      name: "TimingTests", dependencies: ["Timing", "Auditing", "FormModel", "TestSupport"]),
    .testTarget(name: "ObservedTimesTests", dependencies: ["ObservedTimes", "TestSupport"]),
    .testTarget(
      name: "AuditingTests",
      dependencies: ["Auditing", "Timing", "FormModel", "RuleFiles", "TestSupport"]),
    .testTarget(
      name: "ComparingTests",
      dependencies: [
        "Comparing", "Report", "Auditing", "Timing", "FormModel", "Markup", "TestSupport",
      ]),
    .testTarget(
      name: "PortfolioTests",
      dependencies: ["Portfolio", "Report", "Auditing", "FormModel", "TestSupport", "Words"]),
    .testTarget(name: "HistoryTests", dependencies: ["History", "Report", "TestSupport"]),
    .testTarget(
      name: "DecidingTests",
      dependencies: [
        "Deciding", "Report", "RuleFiles", "Auditing", "Timing", "FormModel", "Words",
        "TestSupport",
      ]),
    .testTarget(
      name: "RuleFilesTests",
      dependencies: [
        "RuleFiles", "Auditing", "Comparing", "Timing", "FormModel", "Words", "TestSupport",
        "YAML", "Mandate",
      ]),
    .testTarget(
      name: "ReportersTests",
      dependencies: [
        "Report", "Reporters", "Deciding", "Escaping", "RuleFiles", "Auditing", "Timing",
        "FormModel", "TestSupport", "Words", "Comments",
      ],
      exclude: ["Goldens", "Browser"]),
    .testTarget(
      name: "RedesignTests",
      dependencies: [
        "Redesign", "Deciding", "Escaping", "Report", "RuleFiles", "Auditing", "Timing",
        "FormModel", "Markup", "Words", "TestSupport",
      ]),
    .testTarget(
      name: "MandateTests",
      dependencies: [
        "Mandate", "RuleFiles", "Reporters", "Report", "Deciding", "Auditing", "FormModel", "Words",
        "TestSupport",
      ]),
    .testTarget(
      name: "CommentsTests",
      dependencies: [
        "Comments", "RuleFiles", "Report", "Auditing", "FormModel", "Numbers", "Words",
        "TestSupport",
      ]),
    .testTarget(
      name: "FormAuditTests",
      dependencies: ["FormAudit", "Captures", "Fetching", "FormModel", "TestSupport"]),
    .testTarget(
      name: "ScenarioTests",
      dependencies: [
        "formaudit", "Auditing", "Crawling", "Escaping", "History", "Report", "Reporters",
        "RuleFiles", "TestSupport",
        .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Scenarios", "Goldens", "ConsumerSchemas"]),

    // `Rules/` travels inside the binary: a plug-in writes it as Swift source at each build.
    .executableTarget(name: "EmbedRules", dependencies: ["Gettext", "YAML"]),
    .plugin(
      name: "EmbedRulesPlugin", capability: .buildTool(), dependencies: ["EmbedRules"],
      path: "Sources/EmbedRulesPlugin"),
  ]
)

/// Every Swift target is compiled as strictly as the compiler can: a C pointer cannot slip into a
/// public signature, an existential is always visible, an import is always stated.
for target in package.targets where ![.system, .plugin].contains(target.type) {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
