package import Words

extension PartDefect {
  /// What people call it.
  package var sentence: Sentence {
    switch self {
    case .forMissingID: Sentence("its `for` names no id of the page")
    case .forIsAName: Sentence("its `for` is the name of the field, not its id")
    case .forNotLabelable: Sentence("its `for` names an element that is no field")
    case .orphan: Sentence("it is tied to nothing")
    case .empty: Sentence("it is empty")
    case .legendMissing: Sentence("it has no legend")
    case .legendEmpty: Sentence("its legend is empty")
    case .severalLegends: Sentence("it has several legends")
    case .nameMissing: Sentence("it has no name")
    case .stateMissing: Sentence("a state is missing")
    case .stateInvalid: Sentence("a state has a value that does not exist")
    case .referenceMissing: Sentence("it refers to an id that is not on the page")
    case .shared: Sentence("another element has the same id")
    case .unassociated: Sentence("nothing ties it to its field")
    case .unknownType: Sentence("this type of field does not exist")
    case .listMissing: Sentence("its `list` names no list of suggestions")
    case .formMissing: Sentence("its `form` names no form of the page")
    case .noIDAndNoName: Sentence("the field has neither id nor name")
    case .twoAutofocus: Sentence("two fields ask for the focus")
    }
  }
}
