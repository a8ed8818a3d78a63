// swift-tools-version: 6.1

import PackageDescription

// What Buur costs, measured beside a floor. A package of its own, so that nobody builds it who only
// wants the program. From the folder above: swift build -c release, and then
// swift run -c release --package-path Benchmarks.
let package = Package(
    name: "Benchmarks",
    dependencies: [
        .package(name: "Buur", path: ".."),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    ],
    targets: [
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                .product(name: "Thought", package: "Buur"),
                .product(name: "Turn", package: "Buur"),
                .product(name: "Calls", package: "Buur"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: [
                .enableUpcomingFeature("ExistentialAny"),
                .enableUpcomingFeature("MemberImportVisibility"),
                .enableUpcomingFeature("InternalImportsByDefault"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
