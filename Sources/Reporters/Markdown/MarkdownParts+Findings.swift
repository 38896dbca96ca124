import Auditing
import Escaping
import Report
import Words

/// Every finding, folded by rule.
extension MarkdownParts {
  /// The findings of a rule on a target.
  struct FindingGroup {
    var annotations: [Annotation]
  }

  /// Findings of one rule and target together, in the order of their gravest.
  func groups(_ annotations: [Annotation]) -> [FindingGroup] {
    var places: [[String]: Int] = [:]
    var groups: [FindingGroup] = []
    for annotation in annotations where annotation.rule != Annotation.notAuditedRule {
      let key = [annotation.target, annotation.rule]
      if let place = places[key] {
        groups[place].annotations.append(annotation)
      } else {
        places[key] = groups.count
        groups.append(FindingGroup(annotations: [annotation]))
      }
    }
    return groups
  }

  /// The findings of a group in a fold, as many as the room in bytes holds.
  func block(_ group: FindingGroup, room: Int) -> (text: String, findings: Int) {
    guard let first = group.annotations.first else { return ("", 0) }
    let start = "\n<details><summary>\(summary(first, group.annotations.count))</summary>\n\n"
    let end = "\n→ \(MarkdownText.ruleText(first.fix))\n\n</details>\n"
    var items = ""
    var count = 0
    for annotation in group.annotations {
      let item = item(annotation) + "\n"
      guard start.utf8.count + items.utf8.count + item.utf8.count + end.utf8.count <= room else {
        break
      }
      items += item
      count += 1
    }
    return count == 0 ? ("", 0) : (start + items + end, count)
  }

  private func summary(_ first: Annotation, _ count: Int) -> String {
    let target =
      report.audits.count > 1 ? " — " + MarkdownText.escaped(first.target, limit: 80) : ""
    let title = MarkdownText.escaped(first.title, limit: 80)
    return "\(title) (\(words.severity(first.severity)), \(count))\(target)"
  }

  private func item(_ annotation: Annotation) -> String {
    let spot = spot(annotation.place)
    let place = spot.isEmpty ? "" : " — " + spot
    let state = annotation.state == .new ? "**\(words.say("new"))** " : ""
    return "- " + state + MarkdownText.escaped(annotation.sentence, limit: 500) + place
  }

  private func spot(_ place: Report.Place) -> String {
    let page = place.page.map { MarkdownText.escaped(addresses[$0], limit: 200) }
    return [page, place.line.map(words.line)].compactMap(\.self).joined(separator: ", ")
  }
}
