extension Dictionary {
  /// Of several values for one key, the first.
  package init(firstOfEach pairs: some Sequence<(Key, Value)>) {
    self.init(pairs, uniquingKeysWith: { first, _ in first })
  }
}
