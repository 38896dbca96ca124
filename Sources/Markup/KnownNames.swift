/// The names of HTML elements and attributes that have a number of their own.
///
/// The list and the numbers below are one table: the name at place *n* of `texts` has the number *n*.
enum KnownNames {
  /// The names in the order of their numbers; number 0 stands for text, which has no name.
  static let texts: [String] = [
    "", "html", "head", "body", "title", "base", "meta", "link", "form", "input", "select",
    "textarea",
    "button", "option", "optgroup", "datalist", "fieldset", "legend", "label", "template",
    "noscript",
    "script", "style", "dialog", "details", "summary", "div", "span", "p", "a", "img", "iframe",
    "object",
    "table", "tr", "td", "th", "tbody", "thead", "tfoot", "caption", "colgroup", "col", "ul", "ol",
    "li", "dl",
    "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "main", "nav", "header", "footer", "section",
    "article",
    "aside", "search", "svg", "math", "output", "progress", "meter", "canvas", "video", "audio",
    "abbr", "b",
    "i", "strong", "em", "br", "hr", "small", "sup", "sub", "pre", "code", "blockquote", "q",
    "cite", "figure",
    "figcaption", "address", "time", "mark", "del", "ins", "u", "s", "font", "center", "picture",
    "source",
    "track", "embed", "param", "area", "map", "wbr", "frame", "frameset", "noframes", "noembed",
    "xmp",
    "plaintext", "slot", "hgroup", "menu", "keygen", "kbd", "samp", "var", "dfn", "path", "use",
    "g",
    "foreignobject", "desc", "mi", "mo", "mn", "ms", "mtext", "annotation-xml", "ruby", "tt", "big",
    "strike",
    "nobr", "listing", "bdi", "bdo", "data", "basefont", "bgsound", "image", "marquee", "applet",
    "id",
    "class", "name", "type", "value", "for", "action", "method", "href", "src", "alt",
    "placeholder", "lang",
    "dir", "role", "hidden", "disabled", "required", "readonly", "checked", "selected", "multiple",
    "maxlength", "minlength", "min", "max", "step", "pattern", "inputmode", "autocomplete", "list",
    "tabindex",
    "content", "charset", "http-equiv", "property", "rel", "open", "inert", "accept", "size",
    "rows", "cols",
    "wrap", "scope", "headers", "colspan", "rowspan", "target", "enctype", "novalidate",
    "formaction",
    "formmethod", "formnovalidate", "formenctype", "formtarget", "autofocus", "autocapitalize",
    "autocorrect",
    "accesskey", "contenteditable", "spellcheck", "translate", "width", "height", "media", "async",
    "defer",
    "integrity", "crossorigin", "download", "loading", "sizes", "srcset", "popover",
    "popovertarget",
    "command", "commandfor", "itemprop", "itemscope", "itemtype", "sandbox", "srcdoc",
    "shadowrootmode",
    "xml:lang", "capture", "usemap", "onclick", "onchange", "onsubmit", "onpaste", "oncopy",
    "oncut",
    "onfocus", "onblur", "oninput", "onkeydown", "onkeyup", "onload", "border", "cellpadding",
    "cellspacing",
    "align", "valign", "bgcolor", "color", "background", "aria-label", "aria-labelledby",
    "aria-describedby",
    "aria-description", "aria-hidden", "aria-required", "aria-disabled", "aria-readonly",
    "aria-invalid",
    "aria-controls", "aria-expanded", "aria-checked", "aria-live", "aria-current", "aria-haspopup",
    "aria-modal", "aria-multiselectable", "aria-owns", "aria-placeholder", "aria-pressed",
    "aria-roledescription", "aria-selected", "aria-autocomplete", "aria-errormessage",
    "aria-atomic",
    "aria-level", "aria-multiline", "aria-orientation", "aria-valuemax", "aria-valuemin",
    "aria-valuenow",
    "aria-valuetext", "aria-activedescendant", "aria-busy", "aria-details", "aria-setsize",
    "aria-posinset",
  ]
}

extension Name {
  /// The `html` element.
  @inlinable public static var html: Name { Name(rawValue: 1) }
  /// The `head` element.
  @inlinable public static var head: Name { Name(rawValue: 2) }
  /// The `body` element.
  @inlinable public static var body: Name { Name(rawValue: 3) }
  /// The `title` element and attribute.
  @inlinable public static var title: Name { Name(rawValue: 4) }
  /// The `base` element.
  @inlinable public static var base: Name { Name(rawValue: 5) }
  /// The `meta` element.
  @inlinable public static var meta: Name { Name(rawValue: 6) }
  /// The `link` element.
  @inlinable public static var link: Name { Name(rawValue: 7) }
  /// The `form` element and attribute.
  @inlinable public static var form: Name { Name(rawValue: 8) }
  /// The `input` element.
  @inlinable public static var input: Name { Name(rawValue: 9) }
  /// The `select` element.
  @inlinable public static var select: Name { Name(rawValue: 10) }
  /// The `textarea` element.
  @inlinable public static var textarea: Name { Name(rawValue: 11) }
  /// The `button` element.
  @inlinable public static var button: Name { Name(rawValue: 12) }
  /// The `option` element.
  @inlinable public static var option: Name { Name(rawValue: 13) }
  /// The `optgroup` element.
  @inlinable public static var optgroup: Name { Name(rawValue: 14) }
  /// The `datalist` element.
  @inlinable public static var datalist: Name { Name(rawValue: 15) }
  /// The `fieldset` element.
  @inlinable public static var fieldset: Name { Name(rawValue: 16) }
  /// The `legend` element.
  @inlinable public static var legend: Name { Name(rawValue: 17) }
  /// The `label` element and attribute.
  @inlinable public static var label: Name { Name(rawValue: 18) }
  /// The `template` element.
  @inlinable public static var template: Name { Name(rawValue: 19) }
  /// The `noscript` element.
  @inlinable public static var noscript: Name { Name(rawValue: 20) }
  /// The `script` element.
  @inlinable public static var script: Name { Name(rawValue: 21) }
  /// The `style` element and attribute.
  @inlinable public static var style: Name { Name(rawValue: 22) }
  /// The `dialog` element.
  @inlinable public static var dialog: Name { Name(rawValue: 23) }
  /// The `details` element.
  @inlinable public static var details: Name { Name(rawValue: 24) }
  /// The `summary` element and attribute.
  @inlinable public static var summary: Name { Name(rawValue: 25) }
  /// The `div` element.
  @inlinable public static var div: Name { Name(rawValue: 26) }
  /// The `span` element.
  @inlinable public static var span: Name { Name(rawValue: 27) }
  /// The `p` element.
  @inlinable public static var p: Name { Name(rawValue: 28) }
  /// The `a` element.
  @inlinable public static var a: Name { Name(rawValue: 29) }
  /// The `img` element.
  @inlinable public static var img: Name { Name(rawValue: 30) }
  /// The `iframe` element.
  @inlinable public static var iframe: Name { Name(rawValue: 31) }
  /// The `object` element.
  @inlinable public static var object: Name { Name(rawValue: 32) }
  /// The `table` element.
  @inlinable public static var table: Name { Name(rawValue: 33) }
  /// The `tr` element.
  @inlinable public static var tr: Name { Name(rawValue: 34) }
  /// The `td` element.
  @inlinable public static var td: Name { Name(rawValue: 35) }
  /// The `th` element.
  @inlinable public static var th: Name { Name(rawValue: 36) }
  /// The `tbody` element.
  @inlinable public static var tbody: Name { Name(rawValue: 37) }
  /// The `thead` element.
  @inlinable public static var thead: Name { Name(rawValue: 38) }
  /// The `tfoot` element.
  @inlinable public static var tfoot: Name { Name(rawValue: 39) }
  /// The `caption` element.
  @inlinable public static var caption: Name { Name(rawValue: 40) }
  /// The `colgroup` element.
  @inlinable public static var colgroup: Name { Name(rawValue: 41) }
  /// The `col` element.
  @inlinable public static var col: Name { Name(rawValue: 42) }
  /// The `ul` element.
  @inlinable public static var ul: Name { Name(rawValue: 43) }
  /// The `ol` element.
  @inlinable public static var ol: Name { Name(rawValue: 44) }
  /// The `li` element.
  @inlinable public static var li: Name { Name(rawValue: 45) }
  /// The `dl` element.
  @inlinable public static var dl: Name { Name(rawValue: 46) }
  /// The `dt` element.
  @inlinable public static var dt: Name { Name(rawValue: 47) }
  /// The `dd` element.
  @inlinable public static var dd: Name { Name(rawValue: 48) }
  /// The `h1` element.
  @inlinable public static var h1: Name { Name(rawValue: 49) }
  /// The `h2` element.
  @inlinable public static var h2: Name { Name(rawValue: 50) }
  /// The `h3` element.
  @inlinable public static var h3: Name { Name(rawValue: 51) }
  /// The `h4` element.
  @inlinable public static var h4: Name { Name(rawValue: 52) }
  /// The `h5` element.
  @inlinable public static var h5: Name { Name(rawValue: 53) }
  /// The `h6` element.
  @inlinable public static var h6: Name { Name(rawValue: 54) }
  /// The `main` element.
  @inlinable public static var main: Name { Name(rawValue: 55) }
  /// The `nav` element.
  @inlinable public static var nav: Name { Name(rawValue: 56) }
  /// The `header` element.
  @inlinable public static var header: Name { Name(rawValue: 57) }
  /// The `footer` element.
  @inlinable public static var footer: Name { Name(rawValue: 58) }
  /// The `section` element.
  @inlinable public static var section: Name { Name(rawValue: 59) }
  /// The `article` element.
  @inlinable public static var article: Name { Name(rawValue: 60) }
  /// The `aside` element.
  @inlinable public static var aside: Name { Name(rawValue: 61) }
  /// The `search` element.
  @inlinable public static var search: Name { Name(rawValue: 62) }
  /// The `svg` element.
  @inlinable public static var svg: Name { Name(rawValue: 63) }
  /// The `math` element.
  @inlinable public static var math: Name { Name(rawValue: 64) }
  /// The `output` element.
  @inlinable public static var output: Name { Name(rawValue: 65) }
  /// The `progress` element.
  @inlinable public static var progress: Name { Name(rawValue: 66) }
  /// The `meter` element.
  @inlinable public static var meter: Name { Name(rawValue: 67) }
  /// The `canvas` element.
  @inlinable public static var canvas: Name { Name(rawValue: 68) }
  /// The `video` element.
  @inlinable public static var video: Name { Name(rawValue: 69) }
  /// The `audio` element.
  @inlinable public static var audio: Name { Name(rawValue: 70) }
  /// The `abbr` element.
  @inlinable public static var abbr: Name { Name(rawValue: 71) }
  /// The `b` element.
  @inlinable public static var b: Name { Name(rawValue: 72) }
  /// The `i` element.
  @inlinable public static var i: Name { Name(rawValue: 73) }
  /// The `strong` element.
  @inlinable public static var strong: Name { Name(rawValue: 74) }
  /// The `em` element.
  @inlinable public static var em: Name { Name(rawValue: 75) }
  /// The `br` element.
  @inlinable public static var br: Name { Name(rawValue: 76) }
  /// The `hr` element.
  @inlinable public static var hr: Name { Name(rawValue: 77) }
  /// The `small` element.
  @inlinable public static var small: Name { Name(rawValue: 78) }
  /// The `sup` element.
  @inlinable public static var sup: Name { Name(rawValue: 79) }
  /// The `sub` element.
  @inlinable public static var sub: Name { Name(rawValue: 80) }
  /// The `pre` element.
  @inlinable public static var pre: Name { Name(rawValue: 81) }
  /// The `code` element.
  @inlinable public static var code: Name { Name(rawValue: 82) }
  /// The `blockquote` element.
  @inlinable public static var blockquote: Name { Name(rawValue: 83) }
  /// The `q` element.
  @inlinable public static var q: Name { Name(rawValue: 84) }
  /// The `cite` element.
  @inlinable public static var cite: Name { Name(rawValue: 85) }
  /// The `figure` element.
  @inlinable public static var figure: Name { Name(rawValue: 86) }
  /// The `figcaption` element.
  @inlinable public static var figcaption: Name { Name(rawValue: 87) }
  /// The `address` element.
  @inlinable public static var address: Name { Name(rawValue: 88) }
  /// The `time` element.
  @inlinable public static var time: Name { Name(rawValue: 89) }
  /// The `mark` element.
  @inlinable public static var mark: Name { Name(rawValue: 90) }
  /// The `del` element.
  @inlinable public static var del: Name { Name(rawValue: 91) }
  /// The `ins` element.
  @inlinable public static var ins: Name { Name(rawValue: 92) }
  /// The `u` element.
  @inlinable public static var u: Name { Name(rawValue: 93) }
  /// The `s` element.
  @inlinable public static var s: Name { Name(rawValue: 94) }
  /// The `font` element.
  @inlinable public static var font: Name { Name(rawValue: 95) }
  /// The `center` element.
  @inlinable public static var center: Name { Name(rawValue: 96) }
  /// The `picture` element.
  @inlinable public static var picture: Name { Name(rawValue: 97) }
  /// The `source` element.
  @inlinable public static var source: Name { Name(rawValue: 98) }
  /// The `track` element.
  @inlinable public static var track: Name { Name(rawValue: 99) }
  /// The `embed` element.
  @inlinable public static var embed: Name { Name(rawValue: 100) }
  /// The `param` element.
  @inlinable public static var param: Name { Name(rawValue: 101) }
  /// The `area` element.
  @inlinable public static var area: Name { Name(rawValue: 102) }
  /// The `map` element.
  @inlinable public static var map: Name { Name(rawValue: 103) }
  /// The `wbr` element.
  @inlinable public static var wbr: Name { Name(rawValue: 104) }
  /// The `frame` element.
  @inlinable public static var frame: Name { Name(rawValue: 105) }
  /// The `frameset` element.
  @inlinable public static var frameset: Name { Name(rawValue: 106) }
  /// The `noframes` element.
  @inlinable public static var noframes: Name { Name(rawValue: 107) }
  /// The `noembed` element.
  @inlinable public static var noembed: Name { Name(rawValue: 108) }
  /// The `xmp` element.
  @inlinable public static var xmp: Name { Name(rawValue: 109) }
  /// The `plaintext` element.
  @inlinable public static var plaintext: Name { Name(rawValue: 110) }
  /// The `slot` element.
  @inlinable public static var slot: Name { Name(rawValue: 111) }
  /// The `hgroup` element.
  @inlinable public static var hgroup: Name { Name(rawValue: 112) }
  /// The `menu` element.
  @inlinable public static var menu: Name { Name(rawValue: 113) }
  /// The `keygen` element.
  @inlinable public static var keygen: Name { Name(rawValue: 114) }
  /// The `kbd` element.
  @inlinable public static var kbd: Name { Name(rawValue: 115) }
  /// The `samp` element.
  @inlinable public static var samp: Name { Name(rawValue: 116) }
  /// The `var` element.
  @inlinable public static var `var`: Name { Name(rawValue: 117) }
  /// The `dfn` element.
  @inlinable public static var dfn: Name { Name(rawValue: 118) }
  /// The `path` element.
  @inlinable public static var path: Name { Name(rawValue: 119) }
  /// The `use` element.
  @inlinable public static var use: Name { Name(rawValue: 120) }
  /// The `g` element.
  @inlinable public static var g: Name { Name(rawValue: 121) }
  /// The `foreignobject` element.
  @inlinable public static var foreignObject: Name { Name(rawValue: 122) }
  /// The `desc` element.
  @inlinable public static var desc: Name { Name(rawValue: 123) }
  /// The `mi` element.
  @inlinable public static var mi: Name { Name(rawValue: 124) }
  /// The `mo` element.
  @inlinable public static var mo: Name { Name(rawValue: 125) }
  /// The `mn` element.
  @inlinable public static var mn: Name { Name(rawValue: 126) }
  /// The `ms` element.
  @inlinable public static var ms: Name { Name(rawValue: 127) }
  /// The `mtext` element.
  @inlinable public static var mtext: Name { Name(rawValue: 128) }
  /// The `annotation-xml` element.
  @inlinable public static var annotationXml: Name { Name(rawValue: 129) }
  /// The `ruby` element.
  @inlinable public static var ruby: Name { Name(rawValue: 130) }
  /// The `tt` element.
  @inlinable public static var tt: Name { Name(rawValue: 131) }
  /// The `big` element.
  @inlinable public static var big: Name { Name(rawValue: 132) }
  /// The `strike` element.
  @inlinable public static var strike: Name { Name(rawValue: 133) }
  /// The `nobr` element.
  @inlinable public static var nobr: Name { Name(rawValue: 134) }
  /// The `listing` element.
  @inlinable public static var listing: Name { Name(rawValue: 135) }
  /// The `bdi` element.
  @inlinable public static var bdi: Name { Name(rawValue: 136) }
  /// The `bdo` element.
  @inlinable public static var bdo: Name { Name(rawValue: 137) }
  /// The `data` element and attribute.
  @inlinable public static var data: Name { Name(rawValue: 138) }
  /// The `basefont` element.
  @inlinable public static var basefont: Name { Name(rawValue: 139) }
  /// The `bgsound` element.
  @inlinable public static var bgsound: Name { Name(rawValue: 140) }
  /// The `image` element.
  @inlinable public static var image: Name { Name(rawValue: 141) }
  /// The `marquee` element.
  @inlinable public static var marquee: Name { Name(rawValue: 142) }
  /// The `applet` element.
  @inlinable public static var applet: Name { Name(rawValue: 143) }
  /// The `id` attribute.
  @inlinable public static var id: Name { Name(rawValue: 144) }
  /// The `class` attribute.
  @inlinable public static var `class`: Name { Name(rawValue: 145) }
  /// The `name` attribute.
  @inlinable public static var name: Name { Name(rawValue: 146) }
  /// The `type` attribute.
  @inlinable public static var type: Name { Name(rawValue: 147) }
  /// The `value` attribute.
  @inlinable public static var value: Name { Name(rawValue: 148) }
  /// The `for` attribute.
  @inlinable public static var `for`: Name { Name(rawValue: 149) }
  /// The `action` attribute.
  @inlinable public static var action: Name { Name(rawValue: 150) }
  /// The `method` attribute.
  @inlinable public static var method: Name { Name(rawValue: 151) }
  /// The `href` attribute.
  @inlinable public static var href: Name { Name(rawValue: 152) }
  /// The `src` attribute.
  @inlinable public static var src: Name { Name(rawValue: 153) }
  /// The `alt` attribute.
  @inlinable public static var alt: Name { Name(rawValue: 154) }
  /// The `placeholder` attribute.
  @inlinable public static var placeholder: Name { Name(rawValue: 155) }
  /// The `lang` attribute.
  @inlinable public static var lang: Name { Name(rawValue: 156) }
  /// The `dir` attribute.
  @inlinable public static var dir: Name { Name(rawValue: 157) }
  /// The `role` attribute.
  @inlinable public static var role: Name { Name(rawValue: 158) }
  /// The `hidden` attribute.
  @inlinable public static var hidden: Name { Name(rawValue: 159) }
  /// The `disabled` attribute.
  @inlinable public static var disabled: Name { Name(rawValue: 160) }
  /// The `required` attribute.
  @inlinable public static var required: Name { Name(rawValue: 161) }
  /// The `readonly` attribute.
  @inlinable public static var readonly: Name { Name(rawValue: 162) }
  /// The `checked` attribute.
  @inlinable public static var checked: Name { Name(rawValue: 163) }
  /// The `selected` attribute.
  @inlinable public static var selected: Name { Name(rawValue: 164) }
  /// The `multiple` attribute.
  @inlinable public static var multiple: Name { Name(rawValue: 165) }
  /// The `maxlength` attribute.
  @inlinable public static var maxlength: Name { Name(rawValue: 166) }
  /// The `minlength` attribute.
  @inlinable public static var minlength: Name { Name(rawValue: 167) }
  /// The `min` attribute.
  @inlinable public static var min: Name { Name(rawValue: 168) }
  /// The `max` attribute.
  @inlinable public static var max: Name { Name(rawValue: 169) }
  /// The `step` attribute.
  @inlinable public static var step: Name { Name(rawValue: 170) }
  /// The `pattern` attribute.
  @inlinable public static var pattern: Name { Name(rawValue: 171) }
  /// The `inputmode` attribute.
  @inlinable public static var inputmode: Name { Name(rawValue: 172) }
  /// The `autocomplete` attribute.
  @inlinable public static var autocomplete: Name { Name(rawValue: 173) }
  /// The `list` attribute.
  @inlinable public static var list: Name { Name(rawValue: 174) }
  /// The `tabindex` attribute.
  @inlinable public static var tabindex: Name { Name(rawValue: 175) }
  /// The `content` attribute.
  @inlinable public static var content: Name { Name(rawValue: 176) }
  /// The `charset` attribute.
  @inlinable public static var charset: Name { Name(rawValue: 177) }
  /// The `http-equiv` attribute.
  @inlinable public static var httpEquiv: Name { Name(rawValue: 178) }
  /// The `property` attribute.
  @inlinable public static var property: Name { Name(rawValue: 179) }
  /// The `rel` attribute.
  @inlinable public static var rel: Name { Name(rawValue: 180) }
  /// The `open` attribute.
  @inlinable public static var open: Name { Name(rawValue: 181) }
  /// The `inert` attribute.
  @inlinable public static var inert: Name { Name(rawValue: 182) }
  /// The `accept` attribute.
  @inlinable public static var accept: Name { Name(rawValue: 183) }
  /// The `size` attribute.
  @inlinable public static var size: Name { Name(rawValue: 184) }
  /// The `rows` attribute.
  @inlinable public static var rows: Name { Name(rawValue: 185) }
  /// The `cols` attribute.
  @inlinable public static var cols: Name { Name(rawValue: 186) }
  /// The `wrap` attribute.
  @inlinable public static var wrap: Name { Name(rawValue: 187) }
  /// The `scope` attribute.
  @inlinable public static var scope: Name { Name(rawValue: 188) }
  /// The `headers` attribute.
  @inlinable public static var headers: Name { Name(rawValue: 189) }
  /// The `colspan` attribute.
  @inlinable public static var colspan: Name { Name(rawValue: 190) }
  /// The `rowspan` attribute.
  @inlinable public static var rowspan: Name { Name(rawValue: 191) }
  /// The `target` attribute.
  @inlinable public static var target: Name { Name(rawValue: 192) }
  /// The `enctype` attribute.
  @inlinable public static var enctype: Name { Name(rawValue: 193) }
  /// The `novalidate` attribute.
  @inlinable public static var novalidate: Name { Name(rawValue: 194) }
  /// The `formaction` attribute.
  @inlinable public static var formaction: Name { Name(rawValue: 195) }
  /// The `formmethod` attribute.
  @inlinable public static var formmethod: Name { Name(rawValue: 196) }
  /// The `formnovalidate` attribute.
  @inlinable public static var formnovalidate: Name { Name(rawValue: 197) }
  /// The `formenctype` attribute.
  @inlinable public static var formenctype: Name { Name(rawValue: 198) }
  /// The `formtarget` attribute.
  @inlinable public static var formtarget: Name { Name(rawValue: 199) }
  /// The `autofocus` attribute.
  @inlinable public static var autofocus: Name { Name(rawValue: 200) }
  /// The `autocapitalize` attribute.
  @inlinable public static var autocapitalize: Name { Name(rawValue: 201) }
  /// The `autocorrect` attribute.
  @inlinable public static var autocorrect: Name { Name(rawValue: 202) }
  /// The `accesskey` attribute.
  @inlinable public static var accesskey: Name { Name(rawValue: 203) }
  /// The `contenteditable` attribute.
  @inlinable public static var contenteditable: Name { Name(rawValue: 204) }
  /// The `spellcheck` attribute.
  @inlinable public static var spellcheck: Name { Name(rawValue: 205) }
  /// The `translate` attribute.
  @inlinable public static var translate: Name { Name(rawValue: 206) }
  /// The `width` attribute.
  @inlinable public static var width: Name { Name(rawValue: 207) }
  /// The `height` attribute.
  @inlinable public static var height: Name { Name(rawValue: 208) }
  /// The `media` attribute.
  @inlinable public static var media: Name { Name(rawValue: 209) }
  /// The `async` attribute.
  @inlinable public static var async: Name { Name(rawValue: 210) }
  /// The `defer` attribute.
  @inlinable public static var `defer`: Name { Name(rawValue: 211) }
  /// The `integrity` attribute.
  @inlinable public static var integrity: Name { Name(rawValue: 212) }
  /// The `crossorigin` attribute.
  @inlinable public static var crossorigin: Name { Name(rawValue: 213) }
  /// The `download` attribute.
  @inlinable public static var download: Name { Name(rawValue: 214) }
  /// The `loading` attribute.
  @inlinable public static var loading: Name { Name(rawValue: 215) }
  /// The `sizes` attribute.
  @inlinable public static var sizes: Name { Name(rawValue: 216) }
  /// The `srcset` attribute.
  @inlinable public static var srcset: Name { Name(rawValue: 217) }
  /// The `popover` attribute.
  @inlinable public static var popover: Name { Name(rawValue: 218) }
  /// The `popovertarget` attribute.
  @inlinable public static var popovertarget: Name { Name(rawValue: 219) }
  /// The `command` attribute.
  @inlinable public static var command: Name { Name(rawValue: 220) }
  /// The `commandfor` attribute.
  @inlinable public static var commandfor: Name { Name(rawValue: 221) }
  /// The `itemprop` attribute.
  @inlinable public static var itemprop: Name { Name(rawValue: 222) }
  /// The `itemscope` attribute.
  @inlinable public static var itemscope: Name { Name(rawValue: 223) }
  /// The `itemtype` attribute.
  @inlinable public static var itemtype: Name { Name(rawValue: 224) }
  /// The `sandbox` attribute.
  @inlinable public static var sandbox: Name { Name(rawValue: 225) }
  /// The `srcdoc` attribute.
  @inlinable public static var srcdoc: Name { Name(rawValue: 226) }
  /// The `shadowrootmode` attribute.
  @inlinable public static var shadowrootmode: Name { Name(rawValue: 227) }
  /// The `xml:lang` attribute.
  @inlinable public static var xmlLang: Name { Name(rawValue: 228) }
  /// The `capture` attribute.
  @inlinable public static var capture: Name { Name(rawValue: 229) }
  /// The `usemap` attribute.
  @inlinable public static var usemap: Name { Name(rawValue: 230) }
  /// The `onclick` attribute.
  @inlinable public static var onclick: Name { Name(rawValue: 231) }
  /// The `onchange` attribute.
  @inlinable public static var onchange: Name { Name(rawValue: 232) }
  /// The `onsubmit` attribute.
  @inlinable public static var onsubmit: Name { Name(rawValue: 233) }
  /// The `onpaste` attribute.
  @inlinable public static var onpaste: Name { Name(rawValue: 234) }
  /// The `oncopy` attribute.
  @inlinable public static var oncopy: Name { Name(rawValue: 235) }
  /// The `oncut` attribute.
  @inlinable public static var oncut: Name { Name(rawValue: 236) }
  /// The `onfocus` attribute.
  @inlinable public static var onfocus: Name { Name(rawValue: 237) }
  /// The `onblur` attribute.
  @inlinable public static var onblur: Name { Name(rawValue: 238) }
  /// The `oninput` attribute.
  @inlinable public static var oninput: Name { Name(rawValue: 239) }
  /// The `onkeydown` attribute.
  @inlinable public static var onkeydown: Name { Name(rawValue: 240) }
  /// The `onkeyup` attribute.
  @inlinable public static var onkeyup: Name { Name(rawValue: 241) }
  /// The `onload` attribute.
  @inlinable public static var onload: Name { Name(rawValue: 242) }
  /// The `border` attribute.
  @inlinable public static var border: Name { Name(rawValue: 243) }
  /// The `cellpadding` attribute.
  @inlinable public static var cellpadding: Name { Name(rawValue: 244) }
  /// The `cellspacing` attribute.
  @inlinable public static var cellspacing: Name { Name(rawValue: 245) }
  /// The `align` attribute.
  @inlinable public static var align: Name { Name(rawValue: 246) }
  /// The `valign` attribute.
  @inlinable public static var valign: Name { Name(rawValue: 247) }
  /// The `bgcolor` attribute.
  @inlinable public static var bgcolor: Name { Name(rawValue: 248) }
  /// The `color` attribute.
  @inlinable public static var color: Name { Name(rawValue: 249) }
  /// The `background` attribute.
  @inlinable public static var background: Name { Name(rawValue: 250) }
  /// The `aria-label` attribute.
  @inlinable public static var ariaLabel: Name { Name(rawValue: 251) }
  /// The `aria-labelledby` attribute.
  @inlinable public static var ariaLabelledby: Name { Name(rawValue: 252) }
  /// The `aria-describedby` attribute.
  @inlinable public static var ariaDescribedby: Name { Name(rawValue: 253) }
  /// The `aria-description` attribute.
  @inlinable public static var ariaDescription: Name { Name(rawValue: 254) }
  /// The `aria-hidden` attribute.
  @inlinable public static var ariaHidden: Name { Name(rawValue: 255) }
  /// The `aria-required` attribute.
  @inlinable public static var ariaRequired: Name { Name(rawValue: 256) }
  /// The `aria-disabled` attribute.
  @inlinable public static var ariaDisabled: Name { Name(rawValue: 257) }
  /// The `aria-readonly` attribute.
  @inlinable public static var ariaReadonly: Name { Name(rawValue: 258) }
  /// The `aria-invalid` attribute.
  @inlinable public static var ariaInvalid: Name { Name(rawValue: 259) }
  /// The `aria-controls` attribute.
  @inlinable public static var ariaControls: Name { Name(rawValue: 260) }
  /// The `aria-expanded` attribute.
  @inlinable public static var ariaExpanded: Name { Name(rawValue: 261) }
  /// The `aria-checked` attribute.
  @inlinable public static var ariaChecked: Name { Name(rawValue: 262) }
  /// The `aria-live` attribute.
  @inlinable public static var ariaLive: Name { Name(rawValue: 263) }
  /// The `aria-current` attribute.
  @inlinable public static var ariaCurrent: Name { Name(rawValue: 264) }
  /// The `aria-haspopup` attribute.
  @inlinable public static var ariaHaspopup: Name { Name(rawValue: 265) }
  /// The `aria-modal` attribute.
  @inlinable public static var ariaModal: Name { Name(rawValue: 266) }
  /// The `aria-multiselectable` attribute.
  @inlinable public static var ariaMultiselectable: Name { Name(rawValue: 267) }
  /// The `aria-owns` attribute.
  @inlinable public static var ariaOwns: Name { Name(rawValue: 268) }
  /// The `aria-placeholder` attribute.
  @inlinable public static var ariaPlaceholder: Name { Name(rawValue: 269) }
  /// The `aria-pressed` attribute.
  @inlinable public static var ariaPressed: Name { Name(rawValue: 270) }
  /// The `aria-roledescription` attribute.
  @inlinable public static var ariaRoledescription: Name { Name(rawValue: 271) }
  /// The `aria-selected` attribute.
  @inlinable public static var ariaSelected: Name { Name(rawValue: 272) }
  /// The `aria-autocomplete` attribute.
  @inlinable public static var ariaAutocomplete: Name { Name(rawValue: 273) }
  /// The `aria-errormessage` attribute.
  @inlinable public static var ariaErrormessage: Name { Name(rawValue: 274) }
  /// The `aria-atomic` attribute.
  @inlinable public static var ariaAtomic: Name { Name(rawValue: 275) }
  /// The `aria-level` attribute.
  @inlinable public static var ariaLevel: Name { Name(rawValue: 276) }
  /// The `aria-multiline` attribute.
  @inlinable public static var ariaMultiline: Name { Name(rawValue: 277) }
  /// The `aria-orientation` attribute.
  @inlinable public static var ariaOrientation: Name { Name(rawValue: 278) }
  /// The `aria-valuemax` attribute.
  @inlinable public static var ariaValuemax: Name { Name(rawValue: 279) }
  /// The `aria-valuemin` attribute.
  @inlinable public static var ariaValuemin: Name { Name(rawValue: 280) }
  /// The `aria-valuenow` attribute.
  @inlinable public static var ariaValuenow: Name { Name(rawValue: 281) }
  /// The `aria-valuetext` attribute.
  @inlinable public static var ariaValuetext: Name { Name(rawValue: 282) }
  /// The `aria-activedescendant` attribute.
  @inlinable public static var ariaActivedescendant: Name { Name(rawValue: 283) }
  /// The `aria-busy` attribute.
  @inlinable public static var ariaBusy: Name { Name(rawValue: 284) }
  /// The `aria-details` attribute.
  @inlinable public static var ariaDetails: Name { Name(rawValue: 285) }
  /// The `aria-setsize` attribute.
  @inlinable public static var ariaSetsize: Name { Name(rawValue: 286) }
  /// The `aria-posinset` attribute.
  @inlinable public static var ariaPosinset: Name { Name(rawValue: 287) }
}
