# Ce que la présidence met devant le Groupe, outre le paragraphe actif
dialog-put = Mettre devant le Groupe…
put-several = Mettre…
put-reopen = Mettre : rouvrir
put-labels = Paragraphes, par leurs numéros
put-labels-hint = 2, 7 bis, 10–12
put-unknown = Aucun paragraphe ne porte ce numéro : { $labels }.
put-not-clean = Le paragraphe { $label } ne peut être mis devant le Groupe : { $state }.
put-clean = { $count ->
    [0] Aucun paragraphe n’est sans crochets
    [one] Un paragraphe est sans crochets
   *[other] { $count } paragraphes sont sans crochets
}
put-tick-all = Tous
put-tick-none = Aucun
put-whole = En un tout : une seule objection y met fin
put-referendum = Ad referendum : des membres confirment plus tard
put-who-confirms = Qui doit confirmer
put-these-members = Ces membres
put-until = Jusqu’au
put-now = { $count ->
    [0] Mettre devant le Groupe
    [one] Mettre un paragraphe devant le Groupe
   *[other] Mettre { $count } paragraphes devant le Groupe
}
every-member = chaque membre
asks-ad-referendum = Ad referendum : confirmation attendue de { $who } d’ici au { $day }.
key-put-several = en mettre plusieurs, ou ad referendum
