extension Scene {
  /// The keys of all controls and parts of a page, as findings about them hold them after the key of
  /// the page.
  public func elementKeys(_ page: Int) -> [String] { controlKeys(page) + partKeys(page) }
}
