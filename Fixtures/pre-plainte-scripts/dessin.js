// Draws the pages of the redesigned pre-complaint in the browser, without a framework. Written for
// formaudit: what it draws is what `pre-plainte-refonte` has in its HTML.
(() => {
  const entete = (outils) => `
  <div class="fr-skiplinks">
    <nav class="fr-container" role="navigation" aria-label="Accès rapide">
      <ul class="fr-skiplinks__list">
        <li><a class="fr-link" href="#contenu">Contenu</a></li>
        <li><a class="fr-link" href="#pied">Pied de page</a></li>
      </ul>
    </nav>
  </div>
  <header role="banner" class="fr-header">
    <div class="fr-header__body">
      <div class="fr-container">
        <div class="fr-header__body-row">
          <div class="fr-header__brand fr-enlarge-link">
            <div class="fr-header__brand-top">
              <div class="fr-header__logo"><p class="fr-logo">Ministère<br>de l'Intérieur</p></div>
            </div>
            <div class="fr-header__service">
              <a href="accueil.html" title="Accueil - Pré-plainte en ligne"><p class="fr-header__service-title">Pré-plainte en ligne</p></a>
              <p class="fr-header__service-tagline">Préparer sa plainte pour un vol ou une dégradation</p>
            </div>
          </div>${outils}
        </div>
      </div>
    </div>
  </header>`;

  const deconnexion = `
          <div class="fr-header__tools">
            <ul class="fr-btns-group">
              <li><a class="fr-btn" href="deconnexion">Se déconnecter de FranceConnect</a></li>
            </ul>
          </div>`;

  const lienPied = (adresse, texte) =>
    `<li class="fr-footer__bottom-item"><a class="fr-footer__bottom-link" href="${adresse}">${texte}</a></li>`;

  const pied = () => `
  <footer class="fr-footer" role="contentinfo" id="pied">
    <div class="fr-container">
      <div class="fr-footer__bottom">
        <ul class="fr-footer__bottom-list">
          ${lienPied("plan-du-site", "Plan du site")}
          ${lienPied("accessibilite", "Accessibilité&nbsp;: totalement conforme")}
          ${lienPied("mentions-legales", "Mentions légales")}
          ${lienPied("donnees-personnelles", "Données personnelles")}
        </ul>
      </div>
    </div>
  </footer>`;

  const etape = (titre, numero, suivante) => `
    <div class="fr-stepper">
      <h1 class="fr-stepper__title">${titre} <span class="fr-stepper__state">Étape ${numero} sur 3</span></h1>
      <div class="fr-stepper__steps" data-fr-current-step="${numero}" data-fr-steps="3"></div>
      ${suivante ? `<p class="fr-stepper__details"><span class="fr-text--bold">Étape suivante&nbsp;:</span> ${suivante}</p>` : ""}
    </div>`;

  const obligatoires = `<p>Sauf mention contraire, tous les champs sont obligatoires.</p>`;
  const jeton = `<input type="hidden" name="_token" value="b0f4c1e2d93a4a55a1f2">`;
  const indice = (texte) => (texte ? `\n          <span class="fr-hint-text">${texte}</span>` : "");

  const radios = (nom, question, aide, reponses) => `
      <fieldset class="fr-fieldset" id="${nom}" aria-labelledby="${nom}-legende">
        <legend class="fr-fieldset__legend" id="${nom}-legende">${question}${indice(aide)}</legend>
        ${Object.entries(reponses).map(([valeur, texte]) => `
        <div class="fr-fieldset__element">
          <div class="fr-radio-group">
            <input type="radio" id="${nom}-${valeur}" name="${nom}" value="${valeur}" required>
            <label class="fr-label" for="${nom}-${valeur}">${texte}</label>
          </div>
        </div>`).join("")}
      </fieldset>`;

  const champ = (nom, question, aide, attributs) => `
      <div class="fr-input-group">
        <label class="fr-label" for="${nom}">${question}${indice(aide)}</label>
        <input class="fr-input" id="${nom}" name="${nom}" ${attributs}>
      </div>`;

  const recit = (nom, question, aide, lignes, attributs) => `
      <div class="fr-input-group">
        <label class="fr-label" for="${nom}">${question}${indice(aide)}</label>
        <textarea class="fr-input" id="${nom}" name="${nom}" rows="${lignes}" ${attributs}></textarea>
      </div>`;

  const liste = (nom, question, aide, suggestions, valeurs) => `
      <div class="fr-input-group">
        <label class="fr-label" for="${nom}">${question}${indice(aide)}</label>
        <input class="fr-input" type="text" id="${nom}" name="${nom}" list="${suggestions}" required>
        <datalist id="${suggestions}">
          ${valeurs.map((valeur) => `<option value="${valeur}"></option>`).join("")}
        </datalist>
      </div>`;

  const partieDeDate = (nom, texte, chiffres, classe) => `
        <div class="fr-fieldset__element fr-fieldset__element--inline fr-fieldset__element--${classe}">
          <div class="fr-input-group">
            <label class="fr-label" for="date-${nom}">${texte} <span class="fr-hint-text">${chiffres} chiffres</span></label>
            <input class="fr-input" type="text" inputmode="numeric" id="date-${nom}" name="date-${nom}" maxlength="${chiffres}" required>
          </div>
        </div>`;

  const boutons = (action, texte) => `
      <ul class="fr-btns-group fr-btns-group--inline-md">
        <li><button type="submit" class="fr-btn" name="action" value="${action}">${texte}</button></li>
        <li><button type="submit" class="fr-btn fr-btn--secondary" name="action" value="enregistrer" formnovalidate>Enregistrer et reprendre plus tard</button></li>
      </ul>`;

  const retour = (adresse, texte) => `<p><a class="fr-link" href="${adresse}">Revenir à ${texte}</a></p>`;

  const viePrivee = (usage) => `
    <section class="fr-highlight fr-mt-4w" aria-labelledby="vie-privee">
      <h2 class="fr-h6" id="vie-privee">Vos données personnelles</h2>
      <p class="fr-text--sm">Le ministère de l'Intérieur, responsable du traitement, utilise vos réponses pour ${usage}. Elles sont
        lues par le service que vous choisissez et effacées au bout de 30 jours si vous ne venez pas signer. Vous pouvez
        les consulter, les corriger ou les faire effacer.
        <a class="fr-link fr-link--sm" href="donnees-personnelles">En savoir plus sur vos données et vos droits</a></p>
    </section>`;

  const aide = `
    <p class="fr-mt-4w">Besoin d'aide&nbsp;? Appelez le <a class="fr-link" href="tel:+33199001234">01 99 00 12 34</a>, du lundi au samedi de 8 h à 20 h
      (appel gratuit), ou <a class="fr-link" href="police-secours">trouvez un service près de chez vous</a>.</p>`;

  const formulaire = (suite, contenu) => `
    <form action="${suite}" method="post">
      ${jeton}${contenu}
    </form>`;

  const pages = {
    faits: () => etape("Les faits", 1, "Vous") + obligatoires + formulaire("2-vous.html",
      radios("type", "Que s'est-il passé&nbsp;?", "", {
        vol: "On m'a volé quelque chose",
        cambriolage: "On a cambriolé mon logement ou mon local",
        degradation: "On a abîmé ou détruit un bien",
        escroquerie: "On m'a escroqué",
        autre: "Autre chose",
      })
      + radios("auteur", "Connaissez-vous l'auteur des faits&nbsp;?",
        "Si oui, nous vous indiquerons le service où vous présenter.", { non: "Non", oui: "Oui" })
      + `
      <fieldset class="fr-fieldset" id="date" role="group" aria-labelledby="date-legende">
        <legend class="fr-fieldset__legend" id="date-legende">Date des faits${indice("Si vous hésitez, donnez la date où vous avez constaté les faits. Par exemple 14 03 2026.")}</legend>
        ${partieDeDate("jour", "Jour", 2, "number")}${partieDeDate("mois", "Mois", 2, "number")}${partieDeDate("annee", "Année", 4, "year")}
      </fieldset>`
      + radios("moment", "À quel moment&nbsp;?", "", {
        matin: "Le matin", "apres-midi": "L'après-midi", soir: "Le soir", nuit: "La nuit", inconnu: "Je ne sais pas",
      })
      + liste("commune-faits", "Commune des faits",
        "Tapez les premières lettres, puis choisissez dans la liste. Exemple&nbsp;: Tours", "communes",
        ["Tours (37)", "Tournefeuille (31)", "Tournon-sur-Rhône (07)", "Tournus (71)", "Tours-en-Vimeu (80)"])
      + champ("lieu-faits", "Lieu précis (optionnel)", "Exemple&nbsp;: parking à vélos de la gare", `type="text"`)
      + recit("recit", "Racontez ce qui s'est passé",
        "Quelques phrases suffisent&nbsp;: vous compléterez sur place si besoin.", 6, "required")
      + recit("biens", "Biens volés ou abîmés", "Exemple&nbsp;: vélo bleu de marque Routier, casque noir", 3, "required")
      + champ("valeur", "Valeur estimée, en euros", "Un ordre de grandeur suffit. Exemple&nbsp;: 350",
        `type="text" inputmode="numeric" required`)
      + recit("indices", "Témoins, caméras ou autres indices (optionnel)",
        "Exemple&nbsp;: le magasin d'en face a une caméra", 3, "")
      + boutons("continuer", "Continuer vers «&nbsp;Vous&nbsp;»") + retour("accueil.html", "l'accueil"))
      + viePrivee("préparer votre plainte") + aide,

    vous: () => etape("Vous", 2, "Rendez-vous") + `
    <section aria-labelledby="identite">
      <h2 class="fr-h5" id="identite">Ce que nous savons déjà</h2>
      <p>Informations transmises par FranceConnect et par l'administration fiscale. Vous n'avez rien à ressaisir.</p>
      <dl>
        <dt>Nom de naissance</dt>
        <dd>Lefèvre</dd>
        <dt>Prénoms</dt>
        <dd>Camille, Jeanne</dd>
        <dt>Date et lieu de naissance</dt>
        <dd>14 mars 1986 à Tours (Indre-et-Loire)</dd>
        <dt>Adresse</dt>
        <dd>12 rue des Tilleuls, 37000 Tours</dd>
        <dt>Adresse électronique</dt>
        <dd>camille.lefevre@messagerie.example</dd>
      </dl>
      <p><a class="fr-link" href="corriger">Corriger mon adresse ou mon adresse électronique</a></p>
    </section>` + obligatoires + formulaire("3-rendez-vous.html",
      radios("role", "Pour qui déposez-vous cette pré-plainte&nbsp;?", "", {
        moi: "Pour moi",
        proche: "Pour une personne dont je suis le représentant légal",
        organisation: "Pour une entreprise ou une association que je représente",
      })
      + champ("telephone", "Numéro de téléphone",
        "Pour confirmer le rendez-vous. Format attendu&nbsp;: 10 chiffres, par exemple 06 39 98 12 34",
        `type="tel" autocomplete="tel" required`)
      + boutons("continuer", "Continuer vers «&nbsp;Rendez-vous&nbsp;»")
      + retour("1-faits.html", "l'étape «&nbsp;Les faits&nbsp;»"))
      + viePrivee("préparer votre plainte et vous joindre") + aide,

    rendezVous: () => etape("Rendez-vous", 3, "") + obligatoires + formulaire("4-confirmation.html",
      liste("unite", "Commissariat ou brigade de gendarmerie",
        "Tapez le nom d'une commune, puis choisissez dans la liste. Exemple&nbsp;: Tours", "services",
        ["Commissariat de Tours", "Commissariat de Joué-lès-Tours", "Brigade de gendarmerie de Fondettes",
          "Brigade de gendarmerie de Montbazon"])
      + radios("creneau", "Quand voulez-vous venir signer&nbsp;?",
        "Avec un rendez-vous, l'attente sur place ne dépasse pas 15 minutes.", {
          1: "Lundi 16 mars à 9 h 30",
          2: "Lundi 16 mars à 17 h",
          3: "Mardi 17 mars à 12 h",
          4: "Mercredi 18 mars à 18 h 30",
          5: "Aucun ne me convient, rappelez-moi",
        })
      + `
      <section aria-labelledby="verifier">
        <h2 class="fr-h5" id="verifier">Vérifiez avant d'envoyer</h2>
        <dl>
          <dt>Faits</dt>
          <dd>Vol d'un vélo bleu et d'un casque, le 12 mars 2026 dans la journée, gare de Tours. Valeur&nbsp;: 350 euros.
            <a class="fr-link" href="1-faits.html">Modifier les faits</a></dd>
          <dt>Vous</dt>
          <dd>Camille Lefèvre, 06 39 98 12 34. <a class="fr-link" href="2-vous.html">Modifier vos coordonnées</a></dd>
        </dl>
      </section>`
      + boutons("envoyer", "Envoyer ma pré-plainte") + retour("2-vous.html", "l'étape «&nbsp;Vous&nbsp;»"))
      + viePrivee("organiser votre rendez-vous") + aide,
  };

  const { page } = document.currentScript.dataset;
  const attente = { faits: 0, vous: 300, rendezVous: 700 }[page];
  // The first page is drawn at once, the others when their data would have come.
  setTimeout(() => {
    document.body.insertAdjacentHTML("afterbegin", `${entete(page === "vous" ? deconnexion : "")}
  <main role="main" id="contenu" class="fr-container fr-py-6w">${pages[page]()}
  </main>${pied()}`);
  }, attente);
})();
