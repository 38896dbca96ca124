/// Makes keys unique: the second of two equal keys gets an ordinal.
package enum UniqueKeys {
  /// The same keys in the same order, none of them twice.
  package static func of(_ keys: [String]) -> [String] {
    var seen: [String: Int] = [:]
    var taken = Set(keys)
    return keys.map { key in
      seen[key, default: 0] += 1
      guard var ordinal = seen[key], ordinal > 1 else { return key }
      while !taken.insert("\(key)-\(ordinal)").inserted { ordinal += 1 }
      seen[key] = ordinal
      return "\(key)-\(ordinal)"
    }
  }
}
