// swift-tools-version: 6.2

import PackageDescription

/// The same strict settings on every target: a warning is an error, existentials are spelled out.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
    name: "Buur",
    products: [
        .executable(name: "buur", targets: ["buur"]),
        .library(name: "Thought", targets: ["Dutch", "Dialog", "Script", "Neighbourhood"]),
        .library(name: "Turn", targets: ["Assistant", "Memory"]),
        .library(name: "Calls", targets: ["Folders", "HTTP", "Webhook", "WebhookAdapter"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.81.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    ],
    targets: [
        // Thought: values in, values out.
        .target(name: "Dutch"),
        .target(name: "Dialog", dependencies: ["Dutch"]),
        .target(name: "Script", dependencies: ["Dialog", "Dutch"]),
        .target(name: "Neighbourhood", dependencies: ["Dialog", "Dutch"]),
        .target(name: "Notation"),

        // The turn.
        .target(
            name: "Assistant",
            dependencies: [
                "Dialog", "Dutch", "Neighbourhood",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),

        // The world: each target knows one thing outside the process.
        .target(
            name: "Memory",
            dependencies: [
                "Assistant", "Dialog", "Dutch", "Neighbourhood",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]
        ),
        .systemLibrary(name: "CCurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "HTTP", dependencies: ["CCurl"]),
        .target(name: "Matrix", dependencies: ["HTTP", "Notation"]),
        // What messaging providers say, as values.
        .target(
            name: "Webhook",
            dependencies: [
                "Assistant", "HTTP", "Notation", .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .systemLibrary(name: "CEditLine", providers: [.apt(["libedit-dev"])]),
        .target(
            name: "Folders",
            dependencies: [
                "Assistant", "Dialog", .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .target(
            name: "Terminal",
            dependencies: ["Assistant", "Dialog", "Dutch", "Folders", "CEditLine"]
        ),
        // Answers requests over HTTP on a port of this machine.
        .target(
            name: "Listening",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        // Tells on a port how the program is.
        .target(
            name: "Health",
            dependencies: [
                "Listening",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        // Keeps channels open day and night.
        .target(
            name: "Serving",
            dependencies: [
                "Assistant",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ]
        ),
        // Matrix as a way to reach people.
        .target(
            name: "MatrixAdapter",
            dependencies: [
                "Assistant", "Dialog", "Folders", "HTTP", "Matrix", "Notation", "Serving",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),

        // Programs and messaging providers that call over HTTP as ways to reach people.
        .target(
            name: "WebhookAdapter",
            dependencies: [
                "Assistant", "Dialog", "Folders", "HTTP", "Listening", "Serving", "Webhook",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),

        // The program: settings, wiring, commands.
        .executableTarget(
            name: "buur",
            dependencies: [
                "Dutch", "Dialog", "Script", "Neighbourhood", "Notation", "Assistant", "Memory",
                "Folders", "Terminal", "HTTP", "Matrix", "MatrixAdapter", "Webhook",
                "WebhookAdapter", "Health", "Listening", "Serving",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ]
        ),

        // Chance that is the same on every machine.
        .target(name: "Chance", path: "Tests/Chance"),
        .testTarget(
            name: "DutchTests",
            dependencies: ["Chance", "Dialog", "Dutch"],
            exclude: ["Tables"]
        ),
        .testTarget(name: "DialogTests", dependencies: ["Dialog", "Dutch"]),
        .testTarget(
            name: "ScriptTests",
            dependencies: ["Chance", "Script", "Dialog", "Dutch"],
            exclude: ["Diagnostics", "Samples", "Tables"]
        ),
        .testTarget(
            name: "NeighbourhoodTests",
            dependencies: ["Neighbourhood", "Dialog", "Dutch"],
            exclude: ["Tables"]
        ),
        // The dialogs themselves, played as they are written.
        .testTarget(
            name: "DialogsTests",
            dependencies: [
                "Chance", "Script", "Dialog", "Dutch", "Neighbourhood", "Assistant", "Memory",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Yams", package: "Yams"),
            ],
            exclude: ["Transcripts", "Scenes", "Tables"]
        ),

        // What every store must hold to, whoever makes it.
        .target(
            name: "StoreLaws",
            dependencies: ["Assistant", "Dialog", "Dutch", "Neighbourhood"],
            path: "Tests/StoreLaws"
        ),
        .testTarget(
            name: "AssistantTests",
            dependencies: [
                "Assistant", "StoreLaws", "Dialog", "Dutch", "Neighbourhood",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        .testTarget(
            name: "MemoryTests",
            dependencies: [
                "Memory", "StoreLaws", "Assistant", "Dialog", "Dutch", "Neighbourhood",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Logging", package: "swift-log"),
            ],
            exclude: ["Samples"]
        ),
        .testTarget(name: "NotationTests", dependencies: ["Notation"]),
        .testTarget(name: "HTTPTests", dependencies: ["HTTP"]),
        .testTarget(name: "MatrixTests", dependencies: ["Matrix", "HTTP", "Notation"]),
        .testTarget(
            name: "WebhookTests",
            dependencies: [
                "Webhook", "Assistant", "Chance", "HTTP", "Notation",
                .product(name: "Crypto", package: "swift-crypto"),
            ]
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: ["Terminal", "Folders", "Assistant", "Dialog", "Dutch"]
        ),
        .testTarget(
            name: "HealthTests",
            dependencies: ["Health", "Listening", .product(name: "Logging", package: "swift-log")]
        ),
        .testTarget(
            name: "ServingTests",
            dependencies: [
                "Serving", "Memory", "Assistant", "Dialog", "Dutch", "Neighbourhood",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]
        ),
        .testTarget(
            name: "MatrixAdapterTests",
            dependencies: [
                "MatrixAdapter", "Matrix", "HTTP", "Notation", "Serving", "Folders", "Memory",
                "Assistant", "Dialog", "Neighbourhood",
                .product(name: "Logging", package: "swift-log"),
            ]
        ),
        // The program as it was built, run as a process.
        .testTarget(
            name: "BuurTests",
            dependencies: [
                "buur", "Chance", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Talks"]
        ),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = strict
}
