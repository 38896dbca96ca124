import Glibc

/// Lets sites with accents in their names (`démarche.example`) be looked up.
///
/// libcurl reads the name in the encoding of the C locale, which is plain ASCII in a program that
/// never sets one. Only the calling thread's locale is changed, and only for its characters.
enum AccentedHost {
  static func allowed<Value>(during work: () throws(FetchError) -> Value) throws(FetchError)
    -> Value
  {
    guard let unicode = newlocale(1 << LC_CTYPE, "C.UTF-8", nil) else { return try work() }
    defer { freelocale(unicode) }
    let former = uselocale(unicode)
    defer { uselocale(former) }
    return try work()
  }
}
