# Le texte de la présidence, et les lectures.

chairs-text-name = Texte de la présidence
text-prepare = Texte de la présidence, préparé hors de l’écran
text-prepare-private = Personne d’autre ne le voit avant qu’il soit montré à tous au même moment. Rédigez un texte net à côté du texte entre crochets ; dessous figure ce que deviendrait chaque crochet.
text-nothing-to-write = La personne qui préside, ou le facilitateur d’un groupe de contact, rédige ici un texte net.
text-title = Titre
text-bracketed-only = Seulement les paragraphes entre crochets
text-begin = Rédiger un texte net
text-begin-all = Tout commencer, à partir du texte tel qu’il était avant
text-of = Texte net du paragraphe { $label }
text-went-on = L’ancien texte a changé depuis que vous avez rédigé celui-ci : regardez-le avant de montrer le vôtre.
text-leave-out = Laisser ce paragraphe tel quel
text-no-brackets = Ce paragraphe n’a pas de crochets.
text-count = { $count ->
    [one] Un paragraphe sur { $of } est rédigé.
   *[other] { $count } paragraphes sur { $of } sont rédigés.
}
text-notice = Une fois montré, il peut être soumis après { $minutes } minutes.
text-show = Montrer à tous
text-worked-from = Le Groupe travaille sur ce texte depuis le { $moment }. L’ancien texte reste ici comme document.
text-before-the-group = Devant le Groupe maintenant : travailler sur ce texte.
text-notice-runs = Montré à tous le { $moment }. { $count ->
    [one] Il peut être soumis dans une minute.
   *[other] Il peut être soumis dans { $minutes } minutes.
}
text-notice-ran = Montré à tous le { $moment }. Il peut être soumis au Groupe.
text-places = { $count ->
    [one] Un endroit
   *[other] { $number } endroits
}
text-ours = { $count ->
    [0] Les nôtres : nulle part
    [one] Les nôtres : un endroit
   *[other] Les nôtres : { $number } endroits
}
count-taken-over = { $count } repris
count-merged = { $count } fusionnés
count-dropped = { $count } abandonnés
text-filter = Ce qui est affiché
text-filter-all = Tous
text-filter-ours = Les nôtres
text-filter-dropped = Abandonnés
text-put = Soumettre : travailler sur ce texte
text-put-in = { $count ->
    [one] Soumettre : dans une minute
   *[other] Soumettre : dans { $minutes } minutes
}
text-withdraw = Le reprendre
text-old = Le texte avec ses crochets
text-new = Le texte de la présidence, par rapport à ce que vous aviez
text-leaves-out = omet ce paragraphe
text-none-here = Rien ici.
text-paper-stays = Cette page garde son adresse.
place-numbered = Endroit { $number }
became-taken-over = repris
became-merged = fusionné
became-dropped = abandonné
became-into = au paragraphe { $label }
say-merged = Dire : fusionné
say-dropped = Dire : abandonné
bring-back = Rétablir
bring-back-typed = Les mots autour ont changé. Tapez « { $words } » à l’endroit qui convient maintenant :
brought-back = Il figure de nouveau au paragraphe { $label } et renvoie à ce document.
strip-shown = « { $title } » est montré à côté du texte.
strip-worked-from = Nous travaillons sur « { $title } ».
strip-notice = { $count ->
    [one] Il peut être soumis dans une minute.
   *[other] Il peut être soumis dans { $minutes } minutes.
}
strip-bridging = Textes de compromis seulement ; tout le reste va sur la liste de la présidence.
strip-read = Le lire à côté de l’ancien texte
strip-where-ours = Que sont devenus les nôtres ?
asks-this-text = Travailler sur « { $title } » :
text-paragraphs = { $count ->
    [one] paragraphe { $first }
   *[other] { $number } paragraphes, de { $first } à { $last }
}
text-unprojected = Texte net, hors écran…
dialog-reading = Lecture
reading-button = Lecture…
reading-number = Quelle lecture
reading-named = { $number ->
    [1] Première lecture
    [2] Deuxième lecture
    [3] Troisième lecture
   *[other] Lecture { $number }
}
reading-takes = Ce qui peut être présenté
reading-takes-proposals = propositions
reading-takes-bridging = textes de compromis seulement, qui remplacent un crochet existant
reading-takes-comments = observations seulement
reading-rest = Tout le reste attend sur la liste de la présidence d’être introduit. Un texte abandonné peut toujours être rétabli en citant l’ancien document.
reading-open = Ouvrir
reading-opened = La lecture est ouverte.
problem-unknown-chairs-text = Ce texte n’est plus là. { $detail }
problem-reading-over = Cette lecture est terminée. { $detail }
part-paragraph-bracket = Crochets autour de mots du paragraphe { $label }
key-chairs-text = rédiger le texte de la présidence hors de l’écran
