import Escaping

/// Ten people, of whom a share is filled.
struct PeopleRow {
  /// From 0 to 1.
  let share: Double

  var html: HTML {
    let full = (share.bounded(to: 1) * 10).rounded()
    let people = (0..<10).map { place -> HTML in
      let isFull = Double(place) < full
      return """
        <use href="#person" x="\(place * 15)" width="14" height="28" \
        fill="\(isFull ? "#1f7a6b" : "none")" stroke="#1f7a6b" stroke-width="1.5" \
        class="\(isFull ? "in" : "out")"/>
        """
    }
    return """
      <svg width="150" height="30" viewBox="-1 -1 150 30" aria-hidden="true" class="people">\(people)</svg>
      """
  }
}
