import Foundation
import TestSupport
import Testing

#if arch(x86_64)
  /// The image is built from the package of a release, so that only its lines can be tested here.
  @Suite struct ContainerTests {
    @Test func hadolintFindsNothing() throws {
      #expect(try TestTool.hadolint.output([path("Dockerfile")]) == "")
    }

    /// The linter is one that finds.
    @Test func hadolintFindsWhatIsWrong() throws {
      let folder = try ScratchFolder()
      let file = try folder.write("FROM debian\nRUN apt-get install curl\n".utf8, as: "Dockerfile")
      #expect(try TestTool.hadolint.output([file]).contains("DL3006"))
    }

    private func path(_ name: String) -> String {
      Repository.root.appendingPathComponent(name).path
    }
  }
#endif
