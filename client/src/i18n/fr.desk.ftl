# Le côté de la délégation : les degrés avant l’objection, être entendue, ce qui la concerne, ce qui a changé, la page pour la capitale, ses notes.

propose-instead = Proposer autre chose…
ladder-live-with = Il est noté que vous pouvez vous accommoder de ces mots. Rien n’est bloqué.
ladder-reserve = Votre réserve figure à côté de ces mots. Rien n’est bloqué.
ladder-propose = Vous écrivez comment le texte devrait se lire. Ce qui s’y trouve reste jusqu’à ce que le Groupe décide.
ladder-propose-ends = Vous écrivez comment le texte devrait se lire. Le soumettre met fin à la question.
objecting-more = Sur quoi elle porte, et un texte que vous pourriez accepter

mark-asks-to-be-heard = demande à être entendu avant la clôture · { $who }
mark-kind-asks-to-be-heard = Demande à être entendu avant la clôture
heard-ask = Demander à être entendu avant la clôture
heard-does = Sur trois paragraphes au plus. Cela ne bloque rien ; la présidence le voit avant de soumettre le paragraphe.
heard-asked = La présidence voit que vous demandez à être entendu avant la clôture.
heard-not-now = Vous ne demandez plus à être entendu ici.
heard-done = Entendu ; la marque est retirée.
heard-first = { $who } demande à être entendu · entendu
heard-before-putting = { $who } demande à être entendu avant la clôture du paragraphe { $label }.
problem-heard-on-three = Vous demandez déjà à être entendu sur trois paragraphes de ce document. Retirez d’abord l’une de ces demandes. { $detail }

# Pourquoi un paragraphe n’est pas agréé : une phrase faite de propositions.
because-sentence = Non agréé : { $reasons }.
because-some = { $count ->
    [one] une délégation
   *[other] { $shown } délégations
}
because-asked = il est soumis au Groupe en ce moment
because-silence = il est soumis par procédure de silence jusqu’au { $when }
because-to-confirm = il attend la confirmation de { $who } d’ici au { $when }
because-waits-for = il attend le texte du paragraphe { $labels }
because-objection = { $people ->
    [one] { $who } fait objection
   *[other] { $who } font objection
}
because-objection-to = { $people ->
    [one] { $who } fait objection à « { $words } »
   *[other] { $who } font objection à « { $words } »
}
because-brackets = { $count ->
    [one] un passage est entre crochets
   *[other] { $shown } passages sont entre crochets
}
because-brackets-by = { $said } ({ $who })
because-values = { $count ->
    [one] une valeur reste à compléter
   *[other] { $shown } valeurs restent à compléter
}
because-in-option = il se trouve dans une option ouverte
because-with-group = { $dated ->
    [yes] { $words } y travaille et doit revenir d’ici au { $when }
   *[no] { $words } y travaille
}
because-to-revert = le Groupe doit y revenir
because-awaiting-instructions = { $dated ->
    [yes] { $who } attend des instructions, prévues d’ici au { $when }
   *[no] { $who } attend des instructions
}
because-pending-paragraph = il dépend du paragraphe { $labels }
because-not-put = il est sans crochets et personne ne l’a encore soumis au Groupe

# Ce qui nous attend.
needs-us = Ce qui nous attend
needs-count = Ce qui nous attend ({ $shown })
needs-whom = Ce qui attend qui
needs-for = Pour
needs-nothing = Rien dans ce document n’attend { $who } pour le moment.
needs-foot = Cette page est tenue à jour.
need-until = d’ici au { $when }
need-told = la présidence sait que vous n’avez pas d’objection
need-question = Soumis au Groupe en ce moment
need-question-does = Demandez la parole ou faites objection pendant le délai ; le silence vaut consensus.
need-confirm = À confirmer par la capitale
need-confirm-does = Agréé en salle ad referendum. Le chef de délégation ou l’orateur désigné confirme, ou fait objection.
need-silence = Procédure de silence en cours
need-silence-does = Il y a consensus si personne ne rompt le silence avant l’échéance.
need-announced = Annoncé en notre nom
need-announced-does = Le secrétariat a annoncé pour nous que nous renonçons à quelque chose. Confirmez ou démentez.
need-noted = Relevé dans un texte importé
need-noted-does = Une position en notre nom est venue avec le texte. Elle ne compte que si nous la confirmons.
need-earlier = Nos objections antérieures
need-earlier-does = Les mots ont changé : elles ne tiennent plus. Renouvelez-les ou laissez-les.
need-went = Nos mots qui sont sortis du texte
need-went-does = Ils peuvent être rappelés, en entier, jusqu’à l’agrément définitif du paragraphe.
need-taken-down = Pris en note pour nous
need-taken-down-does = Saisi par le secrétariat en notre nom. Peut être désavoué jusqu’à notre prochain acte sur le paragraphe.
need-new-text = Texte nouveau là où nous tenons quelque chose
need-new-text-does = Les mots ont changé depuis votre dernière lecture.
need-objection = Nos objections
need-objection-does = Elles tiennent jusqu’à ce que nous les retirions ou que les mots changent.
need-announced-theirs = Annoncé en son nom
need-noted-theirs = Relevé dans un texte importé
need-earlier-theirs = Ses objections antérieures
need-went-theirs = Ses mots qui sont sortis du texte
need-taken-down-theirs = Pris en note pour elle
need-new-text-theirs = Texte nouveau là où elle tient quelque chose
need-objection-theirs = Ses objections
need-it-is-ours = C’est la nôtre
need-let-go = Y renoncer
need-confirmed = Confirmé.
need-answer-named = { $answer } : { $place }
called-back = Rappelé ; il figure de nouveau tel quel.
whole-document = Le document

# Ce qui a changé depuis la dernière lecture.
what-changed = Ce qui a changé
changed-since = Depuis votre dernière lecture complète, { $when }. Personne d’autre ne voit ce que vous avez lu.
changed-nothing = Rien n’a changé depuis votre dernière lecture complète, { $when }.
changed-never-looked = Vous n’êtes pas encore entré dans la salle de ce document. Ce qui changera ensuite figurera ici, pour vous seul.
changed-saw = Vu
changed-saw-named = Vu : { $place }
changed-saw-all = J’ai tout vu
changed-added = nouveau
changed-gone = sorti
changed-to = , maintenant
changed-a-paragraph = Un paragraphe
changed-act = { $what }, { $who }
changed-because = { $said } : « { $reason } »

# La page pour la capitale.
for-capital = Pour la capitale
capital-title = { $title } · { $who }
capital-does = Pour votre délégation. Ce qui est imprimé ou enregistré ne contient rien que les autres membres ne puissent lire, sauf si vous y ajoutez vos notes.
capital-print = Imprimer
capital-take = Enregistrer le fichier
capital-instructed = Nous avons des instructions sur ce texte
capital-with-notes = avec nos notes
capital-as-of = état au { $when }
capital-decide = À décider
capital-decide-nothing = Rien n’attend de décision pour le moment.
capital-where = Où
capital-what = Quoi
capital-by-when = Pour quand
capital-no-date = sans date
capital-changed = Ce qui a changé depuis les dernières instructions, { $when }
capital-changed-ever = Ce qui a changé depuis les dernières instructions
capital-never-instructed = Aucune instruction n’a encore été notée ; le texte ci-dessous est celui qui figure en ce moment.
capital-unchanged = Rien n’a changé.
capital-text = Le texte
capital-ours = Tel que { $who } le souhaite
capital-earlier = Objection antérieure

# La note de sa propre délégation.
note-own = Note de { $who }, lue par les siens seulement
note-does = Personne d’autre ne la lit, ni la présidence ni le secrétariat. Elle est conservée à mesure que vous écrivez.
note-typing = Enregistrement…
note-kept = Conservée : { $name }, { $when }
note-both = Garder les deux
note-mine = Garder le mien
note-again = Conserver de nouveau
problem-note-changed = Quelqu’un de votre délégation a modifié cette note entre-temps. Ce que vous avez écrit est toujours ici.

# Un caucus : quelques délégations élaborent un texte entre elles.
dialog-caucus = Caucus
dialog-caucuses = Vos caucus
caucus-here = En caucus…
caucus-new-after = Nouveau, après, en caucus…
caucuses-count = Caucus ({ $shown })
caucus-what = Élaborez un texte avec d’autres délégations, en direct et entre vous, puis déposez-le en vos noms.
caucus-take-into = Dans un caucus où vous êtes
caucus-or-new = Ou dans un nouveau
caucus-with = Avec
caucus-begin = Ouvrir le caucus
caucus-private-to-be = Personne d’autre, ni la présidence ni le secrétariat, ne peut le lire, le compter ni en avoir connaissance. Ceux qui y sont peuvent y faire entrer d’autres délégations ; vous voyez tous qui a fait entrer qui.
caucus-private = { $count ->
    [one] Seul { $who } voit ceci.
   *[other] Seuls { $who } voient ceci.
  }
caucus-who = Qui est dans ce caucus
caucus-brought = { $who } : entrée par { $by }
caucus-invite = Faire entrer…
caucus-leave = Quitter
caucus-left = Vous avez quitté le caucus.
caucus-close-ask = Clore pour tous…
caucus-close-sure = Ses textes deviennent des brouillons à vous seul.
caucus-close = Le clore pour tous
caucus-closed = Le caucus est clos. Ses textes sont vos brouillons.
caucus-gone = Ce caucus est clos, ou votre délégation n’y est plus.
caucus-on = Paragraphe { $label }, tel que vous voulez le lire
caucus-after = Nouveau paragraphe après { $label }
caucus-sending = Partage en cours…
caucus-unsent = Pas de connexion : ce que vous avez saisi est gardé ici et ira aux autres à votre retour.
caucus-nothing-yet = Rien n’est encore écrit : modifiez le texte, les autres le voient aussitôt.
caucus-shared = Vous voyez tous ceci. Dernière main : { $who }.
caucus-moved = Le paragraphe a changé depuis. Votre délégation lit maintenant :
caucus-on-present = Le nôtre est fait pour ce texte
caucus-beside = { $who } a changé les mêmes mots au même moment :
caucus-take = Prendre cette rédaction
caucus-put-aside = La mettre de côté
caucus-names = Noms donnés à ces mots
caucus-named = { $who } y met son nom
caucus-not-named = { $who } : pas encore
caucus-name-on = Y mettre notre nom
caucus-name-off = Retirer notre nom
caucus-submit = Déposer au nom de { $who }
caucus-submit-does = Un nom est donné à ces mots exactement : s’ils changent, il tombe. Déposé, le texte figure sous ces noms, et rien ne dit comment il est né.
caucus-submitted = Déposé au nom de { $who }.
caucus-submitted-waits = Déposé au nom de { $who } ; en attente d’introduction.
caucus-put-text-aside = Mettre ce texte de côté
caucus-works-on-nothing = Il ne travaille sur aucun texte.
caucus-none = Votre délégation n’est dans aucun caucus.
problem-unknown-caucus = Ce caucus est clos, ou votre délégation n’y est pas.
problem-text-went-on = Les mots ont changé entre-temps. Lisez-les, puis recommencez.
problem-names-differ = Donnez les mêmes noms à chacun de ces textes, ou déposez-les un par un.
problem-unknown-text = Le caucus ne travaille pas sur cet endroit.
key-pages = page précédente, suivante de l’écran de la plénière
pages-of-the-screen = Pages de l’écran de la plénière
page-back = Page précédente de l’écran de la plénière
page-on = Tourner la page
