extension Double {
  /// Between 0 and a limit, whatever a file that was read back says.
  func bounded(to limit: Double) -> Double {
    isFinite ? min(max(self, 0), limit) : 0
  }
}
