/// The names of HTML elements and attributes that have a number of their own.
///
/// The list and the numbers below are one table: the name at place *n* of `texts` has the number *n*.
enum KnownNames {
  /// The names in the order of their numbers; number 0 stands for text, which has no name.
  static let texts: [String] =
    [""]
      + """
      html head body title base meta link form input select textarea button option optgroup datalist
      fieldset legend label template noscript script style dialog details summary div span p a img
      iframe object table tr td th tbody thead tfoot caption colgroup col ul ol li dl dt dd h1 h2 h3
      h4 h5 h6 main nav header footer section article aside search svg math output progress meter
      canvas video audio abbr b i strong em br hr small sup sub pre code blockquote q cite figure
      figcaption address time mark del ins u s font center picture source track embed param area map
      wbr frame frameset noframes noembed xmp plaintext slot hgroup menu keygen kbd samp var dfn
      path use g foreignobject desc mi mo mn ms mtext annotation-xml ruby tt big strike nobr listing
      bdi bdo data basefont bgsound image marquee applet id class name type value for action method
      href src alt placeholder lang dir role hidden disabled required readonly checked selected
      multiple maxlength minlength min max step pattern inputmode autocomplete list tabindex content
      charset http-equiv property rel open inert accept size rows cols wrap scope headers colspan
      rowspan target enctype novalidate formaction formmethod formnovalidate formenctype formtarget
      autofocus autocapitalize autocorrect accesskey contenteditable spellcheck translate width
      height media async defer integrity crossorigin download loading sizes srcset popover
      popovertarget command commandfor itemprop itemscope itemtype sandbox srcdoc shadowrootmode
      xml:lang capture usemap onclick onchange onsubmit onpaste oncopy oncut onfocus onblur oninput
      onkeydown onkeyup onload border cellpadding cellspacing align valign bgcolor color background
      aria-label aria-labelledby aria-describedby aria-description aria-hidden aria-required
      aria-disabled aria-readonly aria-invalid aria-controls aria-expanded aria-checked aria-live
      aria-current aria-haspopup aria-modal aria-multiselectable aria-owns aria-placeholder
      aria-pressed aria-roledescription aria-selected aria-autocomplete aria-errormessage
      aria-atomic aria-level aria-multiline aria-orientation aria-valuemax aria-valuemin
      aria-valuenow aria-valuetext aria-activedescendant aria-busy aria-details aria-setsize
      aria-posinset
      """.utf8.split { $0 <= UInt8(ascii: " ") }.map { String(Substring($0)) }
}

/// Each name, by its number.
extension Name {
  @inlinable package static var html: Name { Name(rawValue: 1) }
  @inlinable package static var head: Name { Name(rawValue: 2) }
  @inlinable package static var body: Name { Name(rawValue: 3) }
  @inlinable package static var title: Name { Name(rawValue: 4) }
  @inlinable package static var base: Name { Name(rawValue: 5) }
  @inlinable package static var meta: Name { Name(rawValue: 6) }
  @inlinable package static var link: Name { Name(rawValue: 7) }
  @inlinable package static var form: Name { Name(rawValue: 8) }
  @inlinable package static var input: Name { Name(rawValue: 9) }
  @inlinable package static var select: Name { Name(rawValue: 10) }
  @inlinable package static var textarea: Name { Name(rawValue: 11) }
  @inlinable package static var button: Name { Name(rawValue: 12) }
  @inlinable package static var option: Name { Name(rawValue: 13) }
  @inlinable package static var optgroup: Name { Name(rawValue: 14) }
  @inlinable package static var datalist: Name { Name(rawValue: 15) }
  @inlinable package static var fieldset: Name { Name(rawValue: 16) }
  @inlinable package static var legend: Name { Name(rawValue: 17) }
  @inlinable package static var label: Name { Name(rawValue: 18) }
  @inlinable package static var template: Name { Name(rawValue: 19) }
  @inlinable package static var noscript: Name { Name(rawValue: 20) }
  @inlinable package static var script: Name { Name(rawValue: 21) }
  @inlinable package static var style: Name { Name(rawValue: 22) }
  @inlinable package static var dialog: Name { Name(rawValue: 23) }
  @inlinable package static var details: Name { Name(rawValue: 24) }
  @inlinable package static var summary: Name { Name(rawValue: 25) }
  @inlinable package static var div: Name { Name(rawValue: 26) }
  @inlinable package static var span: Name { Name(rawValue: 27) }
  @inlinable package static var p: Name { Name(rawValue: 28) }
  @inlinable package static var a: Name { Name(rawValue: 29) }
  @inlinable package static var img: Name { Name(rawValue: 30) }
  @inlinable package static var iframe: Name { Name(rawValue: 31) }
  @inlinable package static var object: Name { Name(rawValue: 32) }
  @inlinable package static var table: Name { Name(rawValue: 33) }
  @inlinable package static var tr: Name { Name(rawValue: 34) }
  @inlinable package static var td: Name { Name(rawValue: 35) }
  @inlinable package static var th: Name { Name(rawValue: 36) }
  @inlinable package static var tbody: Name { Name(rawValue: 37) }
  @inlinable package static var thead: Name { Name(rawValue: 38) }
  @inlinable package static var tfoot: Name { Name(rawValue: 39) }
  @inlinable package static var caption: Name { Name(rawValue: 40) }
  @inlinable package static var colgroup: Name { Name(rawValue: 41) }
  @inlinable package static var col: Name { Name(rawValue: 42) }
  @inlinable package static var ul: Name { Name(rawValue: 43) }
  @inlinable package static var ol: Name { Name(rawValue: 44) }
  @inlinable package static var li: Name { Name(rawValue: 45) }
  @inlinable package static var dl: Name { Name(rawValue: 46) }
  @inlinable package static var dt: Name { Name(rawValue: 47) }
  @inlinable package static var dd: Name { Name(rawValue: 48) }
  @inlinable package static var h1: Name { Name(rawValue: 49) }
  @inlinable package static var h2: Name { Name(rawValue: 50) }
  @inlinable package static var h3: Name { Name(rawValue: 51) }
  @inlinable package static var h4: Name { Name(rawValue: 52) }
  @inlinable package static var h5: Name { Name(rawValue: 53) }
  @inlinable package static var h6: Name { Name(rawValue: 54) }
  @inlinable package static var main: Name { Name(rawValue: 55) }
  @inlinable package static var nav: Name { Name(rawValue: 56) }
  @inlinable package static var header: Name { Name(rawValue: 57) }
  @inlinable package static var footer: Name { Name(rawValue: 58) }
  @inlinable package static var section: Name { Name(rawValue: 59) }
  @inlinable package static var article: Name { Name(rawValue: 60) }
  @inlinable package static var aside: Name { Name(rawValue: 61) }
  @inlinable package static var search: Name { Name(rawValue: 62) }
  @inlinable package static var svg: Name { Name(rawValue: 63) }
  @inlinable package static var math: Name { Name(rawValue: 64) }
  @inlinable package static var output: Name { Name(rawValue: 65) }
  @inlinable package static var progress: Name { Name(rawValue: 66) }
  @inlinable package static var meter: Name { Name(rawValue: 67) }
  @inlinable package static var canvas: Name { Name(rawValue: 68) }
  @inlinable package static var video: Name { Name(rawValue: 69) }
  @inlinable package static var audio: Name { Name(rawValue: 70) }
  @inlinable package static var abbr: Name { Name(rawValue: 71) }
  @inlinable package static var b: Name { Name(rawValue: 72) }
  @inlinable package static var i: Name { Name(rawValue: 73) }
  @inlinable package static var strong: Name { Name(rawValue: 74) }
  @inlinable package static var em: Name { Name(rawValue: 75) }
  @inlinable package static var br: Name { Name(rawValue: 76) }
  @inlinable package static var hr: Name { Name(rawValue: 77) }
  @inlinable package static var small: Name { Name(rawValue: 78) }
  @inlinable package static var sup: Name { Name(rawValue: 79) }
  @inlinable package static var sub: Name { Name(rawValue: 80) }
  @inlinable package static var pre: Name { Name(rawValue: 81) }
  @inlinable package static var code: Name { Name(rawValue: 82) }
  @inlinable package static var blockquote: Name { Name(rawValue: 83) }
  @inlinable package static var q: Name { Name(rawValue: 84) }
  @inlinable package static var cite: Name { Name(rawValue: 85) }
  @inlinable package static var figure: Name { Name(rawValue: 86) }
  @inlinable package static var figcaption: Name { Name(rawValue: 87) }
  @inlinable package static var address: Name { Name(rawValue: 88) }
  @inlinable package static var time: Name { Name(rawValue: 89) }
  @inlinable package static var mark: Name { Name(rawValue: 90) }
  @inlinable package static var del: Name { Name(rawValue: 91) }
  @inlinable package static var ins: Name { Name(rawValue: 92) }
  @inlinable package static var u: Name { Name(rawValue: 93) }
  @inlinable package static var s: Name { Name(rawValue: 94) }
  @inlinable package static var font: Name { Name(rawValue: 95) }
  @inlinable package static var center: Name { Name(rawValue: 96) }
  @inlinable package static var picture: Name { Name(rawValue: 97) }
  @inlinable package static var source: Name { Name(rawValue: 98) }
  @inlinable package static var track: Name { Name(rawValue: 99) }
  @inlinable package static var embed: Name { Name(rawValue: 100) }
  @inlinable package static var param: Name { Name(rawValue: 101) }
  @inlinable package static var area: Name { Name(rawValue: 102) }
  @inlinable package static var map: Name { Name(rawValue: 103) }
  @inlinable package static var wbr: Name { Name(rawValue: 104) }
  @inlinable package static var frame: Name { Name(rawValue: 105) }
  @inlinable package static var frameset: Name { Name(rawValue: 106) }
  @inlinable package static var noframes: Name { Name(rawValue: 107) }
  @inlinable package static var noembed: Name { Name(rawValue: 108) }
  @inlinable package static var xmp: Name { Name(rawValue: 109) }
  @inlinable package static var plaintext: Name { Name(rawValue: 110) }
  @inlinable package static var slot: Name { Name(rawValue: 111) }
  @inlinable package static var hgroup: Name { Name(rawValue: 112) }
  @inlinable package static var menu: Name { Name(rawValue: 113) }
  @inlinable package static var keygen: Name { Name(rawValue: 114) }
  @inlinable package static var kbd: Name { Name(rawValue: 115) }
  @inlinable package static var samp: Name { Name(rawValue: 116) }
  @inlinable package static var `var`: Name { Name(rawValue: 117) }
  @inlinable package static var dfn: Name { Name(rawValue: 118) }
  @inlinable package static var path: Name { Name(rawValue: 119) }
  @inlinable package static var use: Name { Name(rawValue: 120) }
  @inlinable package static var g: Name { Name(rawValue: 121) }
  @inlinable package static var foreignObject: Name { Name(rawValue: 122) }
  @inlinable package static var desc: Name { Name(rawValue: 123) }
  @inlinable package static var mi: Name { Name(rawValue: 124) }
  @inlinable package static var mo: Name { Name(rawValue: 125) }
  @inlinable package static var mn: Name { Name(rawValue: 126) }
  @inlinable package static var ms: Name { Name(rawValue: 127) }
  @inlinable package static var mtext: Name { Name(rawValue: 128) }
  @inlinable package static var ruby: Name { Name(rawValue: 130) }
  @inlinable package static var tt: Name { Name(rawValue: 131) }
  @inlinable package static var big: Name { Name(rawValue: 132) }
  @inlinable package static var strike: Name { Name(rawValue: 133) }
  @inlinable package static var nobr: Name { Name(rawValue: 134) }
  @inlinable package static var listing: Name { Name(rawValue: 135) }
  @inlinable package static var bdi: Name { Name(rawValue: 136) }
  @inlinable package static var bdo: Name { Name(rawValue: 137) }
  @inlinable package static var data: Name { Name(rawValue: 138) }
  @inlinable package static var basefont: Name { Name(rawValue: 139) }
  @inlinable package static var bgsound: Name { Name(rawValue: 140) }
  @inlinable package static var image: Name { Name(rawValue: 141) }
  @inlinable package static var marquee: Name { Name(rawValue: 142) }
  @inlinable package static var applet: Name { Name(rawValue: 143) }
  @inlinable package static var id: Name { Name(rawValue: 144) }
  @inlinable package static var `class`: Name { Name(rawValue: 145) }
  @inlinable package static var name: Name { Name(rawValue: 146) }
  @inlinable package static var type: Name { Name(rawValue: 147) }
  @inlinable package static var value: Name { Name(rawValue: 148) }
  @inlinable package static var `for`: Name { Name(rawValue: 149) }
  @inlinable package static var action: Name { Name(rawValue: 150) }
  @inlinable package static var method: Name { Name(rawValue: 151) }
  @inlinable package static var href: Name { Name(rawValue: 152) }
  @inlinable package static var src: Name { Name(rawValue: 153) }
  @inlinable package static var alt: Name { Name(rawValue: 154) }
  @inlinable package static var placeholder: Name { Name(rawValue: 155) }
  @inlinable package static var lang: Name { Name(rawValue: 156) }
  @inlinable package static var dir: Name { Name(rawValue: 157) }
  @inlinable package static var role: Name { Name(rawValue: 158) }
  @inlinable package static var hidden: Name { Name(rawValue: 159) }
  @inlinable package static var disabled: Name { Name(rawValue: 160) }
  @inlinable package static var required: Name { Name(rawValue: 161) }
  @inlinable package static var readonly: Name { Name(rawValue: 162) }
  @inlinable package static var checked: Name { Name(rawValue: 163) }
  @inlinable package static var selected: Name { Name(rawValue: 164) }
  @inlinable package static var multiple: Name { Name(rawValue: 165) }
  @inlinable package static var maxlength: Name { Name(rawValue: 166) }
  @inlinable package static var minlength: Name { Name(rawValue: 167) }
  @inlinable package static var min: Name { Name(rawValue: 168) }
  @inlinable package static var max: Name { Name(rawValue: 169) }
  @inlinable package static var step: Name { Name(rawValue: 170) }
  @inlinable package static var pattern: Name { Name(rawValue: 171) }
  @inlinable package static var inputmode: Name { Name(rawValue: 172) }
  @inlinable package static var autocomplete: Name { Name(rawValue: 173) }
  @inlinable package static var list: Name { Name(rawValue: 174) }
  @inlinable package static var tabindex: Name { Name(rawValue: 175) }
  @inlinable package static var content: Name { Name(rawValue: 176) }
  @inlinable package static var charset: Name { Name(rawValue: 177) }
  @inlinable package static var httpEquiv: Name { Name(rawValue: 178) }
  @inlinable package static var property: Name { Name(rawValue: 179) }
  @inlinable package static var rel: Name { Name(rawValue: 180) }
  @inlinable package static var open: Name { Name(rawValue: 181) }
  @inlinable package static var inert: Name { Name(rawValue: 182) }
  @inlinable package static var accept: Name { Name(rawValue: 183) }
  @inlinable package static var size: Name { Name(rawValue: 184) }
  @inlinable package static var rows: Name { Name(rawValue: 185) }
  @inlinable package static var cols: Name { Name(rawValue: 186) }
  @inlinable package static var wrap: Name { Name(rawValue: 187) }
  @inlinable package static var scope: Name { Name(rawValue: 188) }
  @inlinable package static var headers: Name { Name(rawValue: 189) }
  @inlinable package static var colspan: Name { Name(rawValue: 190) }
  @inlinable package static var rowspan: Name { Name(rawValue: 191) }
  @inlinable package static var target: Name { Name(rawValue: 192) }
  @inlinable package static var enctype: Name { Name(rawValue: 193) }
  @inlinable package static var novalidate: Name { Name(rawValue: 194) }
  @inlinable package static var formaction: Name { Name(rawValue: 195) }
  @inlinable package static var formmethod: Name { Name(rawValue: 196) }
  @inlinable package static var formnovalidate: Name { Name(rawValue: 197) }
  @inlinable package static var formenctype: Name { Name(rawValue: 198) }
  @inlinable package static var formtarget: Name { Name(rawValue: 199) }
  @inlinable package static var autofocus: Name { Name(rawValue: 200) }
  @inlinable package static var autocapitalize: Name { Name(rawValue: 201) }
  @inlinable package static var autocorrect: Name { Name(rawValue: 202) }
  @inlinable package static var accesskey: Name { Name(rawValue: 203) }
  @inlinable package static var contenteditable: Name { Name(rawValue: 204) }
  @inlinable package static var spellcheck: Name { Name(rawValue: 205) }
  @inlinable package static var translate: Name { Name(rawValue: 206) }
  @inlinable package static var width: Name { Name(rawValue: 207) }
  @inlinable package static var height: Name { Name(rawValue: 208) }
  @inlinable package static var media: Name { Name(rawValue: 209) }
  @inlinable package static var async: Name { Name(rawValue: 210) }
  @inlinable package static var `defer`: Name { Name(rawValue: 211) }
  @inlinable package static var integrity: Name { Name(rawValue: 212) }
  @inlinable package static var crossorigin: Name { Name(rawValue: 213) }
  @inlinable package static var download: Name { Name(rawValue: 214) }
  @inlinable package static var loading: Name { Name(rawValue: 215) }
  @inlinable package static var sizes: Name { Name(rawValue: 216) }
  @inlinable package static var srcset: Name { Name(rawValue: 217) }
  @inlinable package static var popover: Name { Name(rawValue: 218) }
  @inlinable package static var popovertarget: Name { Name(rawValue: 219) }
  @inlinable package static var command: Name { Name(rawValue: 220) }
  @inlinable package static var commandfor: Name { Name(rawValue: 221) }
  @inlinable package static var itemprop: Name { Name(rawValue: 222) }
  @inlinable package static var itemscope: Name { Name(rawValue: 223) }
  @inlinable package static var itemtype: Name { Name(rawValue: 224) }
  @inlinable package static var sandbox: Name { Name(rawValue: 225) }
  @inlinable package static var srcdoc: Name { Name(rawValue: 226) }
  @inlinable package static var shadowrootmode: Name { Name(rawValue: 227) }
  @inlinable package static var capture: Name { Name(rawValue: 229) }
  @inlinable package static var usemap: Name { Name(rawValue: 230) }
  @inlinable package static var onclick: Name { Name(rawValue: 231) }
  @inlinable package static var onchange: Name { Name(rawValue: 232) }
  @inlinable package static var onsubmit: Name { Name(rawValue: 233) }
  @inlinable package static var onpaste: Name { Name(rawValue: 234) }
  @inlinable package static var oncopy: Name { Name(rawValue: 235) }
  @inlinable package static var oncut: Name { Name(rawValue: 236) }
  @inlinable package static var onfocus: Name { Name(rawValue: 237) }
  @inlinable package static var onblur: Name { Name(rawValue: 238) }
  @inlinable package static var oninput: Name { Name(rawValue: 239) }
  @inlinable package static var onkeydown: Name { Name(rawValue: 240) }
  @inlinable package static var onkeyup: Name { Name(rawValue: 241) }
  @inlinable package static var onload: Name { Name(rawValue: 242) }
  @inlinable package static var border: Name { Name(rawValue: 243) }
  @inlinable package static var cellpadding: Name { Name(rawValue: 244) }
  @inlinable package static var cellspacing: Name { Name(rawValue: 245) }
  @inlinable package static var align: Name { Name(rawValue: 246) }
  @inlinable package static var valign: Name { Name(rawValue: 247) }
  @inlinable package static var bgcolor: Name { Name(rawValue: 248) }
  @inlinable package static var color: Name { Name(rawValue: 249) }
  @inlinable package static var background: Name { Name(rawValue: 250) }
  @inlinable package static var ariaLabel: Name { Name(rawValue: 251) }
  @inlinable package static var ariaLabelledby: Name { Name(rawValue: 252) }
  @inlinable package static var ariaDescribedby: Name { Name(rawValue: 253) }
  @inlinable package static var ariaDescription: Name { Name(rawValue: 254) }
  @inlinable package static var ariaHidden: Name { Name(rawValue: 255) }
  @inlinable package static var ariaRequired: Name { Name(rawValue: 256) }
  @inlinable package static var ariaDisabled: Name { Name(rawValue: 257) }
  @inlinable package static var ariaReadonly: Name { Name(rawValue: 258) }
  @inlinable package static var ariaInvalid: Name { Name(rawValue: 259) }
  @inlinable package static var ariaControls: Name { Name(rawValue: 260) }
  @inlinable package static var ariaExpanded: Name { Name(rawValue: 261) }
  @inlinable package static var ariaChecked: Name { Name(rawValue: 262) }
  @inlinable package static var ariaLive: Name { Name(rawValue: 263) }
  @inlinable package static var ariaHaspopup: Name { Name(rawValue: 265) }
  @inlinable package static var ariaModal: Name { Name(rawValue: 266) }
  @inlinable package static var ariaMultiselectable: Name { Name(rawValue: 267) }
  @inlinable package static var ariaPressed: Name { Name(rawValue: 270) }
  @inlinable package static var ariaSelected: Name { Name(rawValue: 272) }
  @inlinable package static var ariaAutocomplete: Name { Name(rawValue: 273) }
  @inlinable package static var ariaErrormessage: Name { Name(rawValue: 274) }
  @inlinable package static var ariaLevel: Name { Name(rawValue: 276) }
  @inlinable package static var ariaMultiline: Name { Name(rawValue: 277) }
  @inlinable package static var ariaOrientation: Name { Name(rawValue: 278) }
  @inlinable package static var ariaValuemax: Name { Name(rawValue: 279) }
  @inlinable package static var ariaValuemin: Name { Name(rawValue: 280) }
  @inlinable package static var ariaValuenow: Name { Name(rawValue: 281) }
  @inlinable package static var ariaValuetext: Name { Name(rawValue: 282) }
  @inlinable package static var ariaActivedescendant: Name { Name(rawValue: 283) }
  @inlinable package static var ariaBusy: Name { Name(rawValue: 284) }
  @inlinable package static var ariaSetsize: Name { Name(rawValue: 286) }
  @inlinable package static var ariaPosinset: Name { Name(rawValue: 287) }
}
