/// How large, how slow and how roundabout a page may be before the tool gives up on it.
///
/// These are house values that protect the tool and the site; none of them is a number about
/// people.
package struct FetchLimits: Sendable, Hashable {
  /// The most bytes a page may have after decompression; 10 MiB unless changed.
  package var maximumBytes: Int
  /// The most redirects that are followed; 10 unless changed.
  package var maximumRedirects: Int
  /// The longest wait for a connection; 10 seconds unless changed.
  package var connectTime: Duration
  /// The longest time for the whole page, redirects included; 30 seconds unless changed.
  package var totalTime: Duration
  /// Below this many bytes a second, a transfer is slow; 100 unless changed.
  package var slowBytesPerSecond: Int
  /// How long a transfer may stay slow, in whole seconds and at least one; 10 seconds unless
  /// changed.
  package var slowTime: Duration

  /// States the limits; those not given have their usual value.
  package init(
    maximumBytes: Int = 10 << 20, maximumRedirects: Int = 10, connectTime: Duration = .seconds(10),
    totalTime: Duration = .seconds(30), slowBytesPerSecond: Int = 100,
    slowTime: Duration = .seconds(10)
  ) {
    self.maximumBytes = maximumBytes
    self.maximumRedirects = maximumRedirects
    self.connectTime = connectTime
    self.totalTime = totalTime
    self.slowBytesPerSecond = slowBytesPerSecond
    self.slowTime = slowTime
  }
}
