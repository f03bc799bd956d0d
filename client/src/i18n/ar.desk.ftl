# جانب الوفد: الدرجات قبل الاعتراض، وطلب الاستماع، وما يعني الوفد، وما تغير، وصفحة العاصمة، وملاحظاته.

propose-instead = اقتراح بديل…
ladder-live-with = يُسجَّل أنه يمكنكم قبول هذه الكلمات. لا يوقف ذلك شيئاً.
ladder-reserve = يبقى تحفظكم بجانب هذه الكلمات. لا يوقف ذلك شيئاً.
ladder-propose = تكتبون كيف ينبغي أن يُقرأ النص. يبقى ما هو قائم إلى أن يقرر الفريق.
ladder-propose-ends = تكتبون كيف ينبغي أن يُقرأ النص. وتقديمه ينهي المسألة.
objecting-more = موضوع الاعتراض، ونص يمكنكم قبوله

mark-asks-to-be-heard = يطلب الاستماع إليه قبل الإقفال · { $who }
mark-kind-asks-to-be-heard = طلب الاستماع قبل الإقفال
heard-ask = طلب الاستماع إلينا قبل الإقفال
heard-does = في ثلاث فقرات على الأكثر. لا يوقف ذلك شيئاً، ويراه الرئيس قبل طرح الفقرة.
heard-asked = يرى الرئيس أنكم تطلبون الاستماع إليكم قبل الإقفال.
heard-not-now = لم تعودوا تطلبون الاستماع إليكم هنا.
heard-done = تم الاستماع، وأُزيلت العلامة.
heard-first = { $who } يطلب الاستماع إليه · تم
heard-before-putting = { $who } يطلب الاستماع إليه قبل إقفال الفقرة { $label }.
problem-heard-on-three = تطلبون الاستماع إليكم في ثلاث فقرات من هذه الوثيقة. اسحبوا أحد هذه الطلبات أولاً. { $detail }

# لماذا لم يُتفق على فقرة: جملة واحدة من عبارات.
because-sentence = غير متفق عليها: { $reasons }.
because-some = { $count ->
    [one] وفد واحد
    [two] وفدان
    [few] { $shown } وفود
    [many] { $shown } وفداً
   *[other] { $shown } وفد
}
because-asked = مطروحة على الفريق الآن
because-silence = مطروحة بإجراء الصمت حتى { $when }
because-to-confirm = تنتظر تأكيد { $who } حتى { $when }
because-waits-for = تنتظر نص الفقرة { $labels }
because-objection = { $people ->
    [one] اعتراض من { $who }
   *[other] اعتراضات من { $who }
}
because-objection-to = { $people ->
    [one] اعتراض من { $who } على «{ $words }»
   *[other] اعتراضات من { $who } على «{ $words }»
}
because-brackets = { $count ->
    [one] موضع واحد بين قوسين
    [two] موضعان بين أقواس
    [few] { $shown } مواضع بين أقواس
    [many] { $shown } موضعاً بين أقواس
   *[other] { $shown } موضع بين أقواس
}
because-brackets-by = { $said } ({ $who })
because-values = { $count ->
    [one] قيمة واحدة لم تُستكمل
    [two] قيمتان لم تُستكملا
    [few] { $shown } قيم لم تُستكمل
    [many] { $shown } قيمة لم تُستكمل
   *[other] { $shown } قيمة لم تُستكمل
}
because-in-option = تقع في خيار مفتوح
because-with-group = { $dated ->
    [yes] يعمل عليها { $words } ويعود بها حتى { $when }
   *[no] يعمل عليها { $words }
}
because-to-revert = سيعود إليها الفريق
because-awaiting-instructions = { $dated ->
    [yes] ينتظر { $who } تعليمات متوقعة حتى { $when }
   *[no] ينتظر { $who } تعليمات
}
because-pending-paragraph = معلقة على الفقرة { $labels }
because-not-put = خالية من الأقواس ولم يطرحها أحد على الفريق بعد

# ما ينتظرنا.
needs-us = ما ينتظرنا
needs-count = ما ينتظرنا ({ $shown })
needs-whom = ما ينتظر كل وفد
needs-for = من أجل
needs-nothing = لا شيء في هذه الوثيقة ينتظر { $who } الآن.
needs-foot = تُحدَّث هذه الصفحة مع ما يجري.
need-until = حتى { $when }
need-told = يعلم الرئيس أنه لا اعتراض لديكم
need-question = مطروح على الفريق الآن
need-question-does = اطلبوا الكلمة أو اعترضوا ما دامت المهلة جارية؛ الصمت توافق.
need-confirm = ينتظر التأكيد من العاصمة
need-confirm-does = اتُّفق عليه في القاعة بشرط الاستشارة. يؤكده رئيس الوفد أو المتكلم المعيَّن، أو يعترض.
need-silence = إجراء صمت جارٍ
need-silence-does = هو توافق ما لم يكسر أحد الصمت قبل الموعد.
need-announced = أُعلن باسمنا
need-announced-does = أعلنت الأمانة عنا أننا نتخلى عن شيء. أكدوا ذلك أو انفوه.
need-noted = مأخوذ من نص مستورد
need-noted-does = ورد موقف باسمنا مع النص. لا يُعتد به إلا إذا أكدناه.
need-earlier = اعتراضاتنا السابقة
need-earlier-does = تغيرت الكلمات فلم تعد قائمة. جددوها أو دعوها.
need-went = كلمات لنا خرجت من النص
need-went-does = يمكن استرجاعها كاملة إلى أن يُتفق على الفقرة نهائياً.
need-taken-down = دُوِّن عنا
need-taken-down-does = كتبته الأمانة باسمنا. يمكن التبرؤ منه حتى فعلنا التالي في الفقرة.
need-new-text = نص جديد حيث لنا موقف
need-new-text-does = تغيرت الكلمات منذ آخر مرة نظرتم فيها.
need-objection = اعتراضاتنا
need-objection-does = تبقى قائمة إلى أن نسحبها أو تتغير الكلمات.
need-announced-theirs = أُعلن باسمه
need-noted-theirs = مأخوذ من نص مستورد
need-earlier-theirs = اعتراضاته السابقة
need-went-theirs = كلمات له خرجت من النص
need-taken-down-theirs = دُوِّن عنه
need-new-text-theirs = نص جديد حيث له موقف
need-objection-theirs = اعتراضاته
need-it-is-ours = هو موقفنا
need-let-go = التخلي عنه
need-confirmed = تم التأكيد.
need-answer-named = { $answer }: { $place }
called-back = استُرجع، وهو قائم كما كان.
whole-document = الوثيقة

# ما تغير منذ آخر نظرة.
what-changed = ما تغير
changed-since = منذ آخر مرة نظرتم فيها إلى النص كله، { $when }. لا يرى أحد غيركم أين نظرتم.
changed-nothing = لم يتغير شيء منذ آخر مرة نظرتم فيها إلى النص كله، { $when }.
changed-never-looked = لم تدخلوا قاعة هذه الوثيقة بعد. وما يتغير بعد ذلك يُدرج هنا لكم وحدكم.
changed-saw = اطلعت
changed-saw-named = اطلعت: { $place }
changed-saw-all = اطلعت عليه كله
changed-added = جديدة
changed-gone = خرجت
changed-to = ، والآن
changed-a-paragraph = فقرة
changed-act = { $what }، { $who }
changed-because = { $said }: «{ $reason }»

# صفحة العاصمة.
for-capital = للعاصمة
capital-title = { $title } · { $who }
capital-does = لوفدكم. ما يُطبع أو يُحفظ لا يتضمن شيئاً لا يقرؤه سائر الأعضاء، إلا إذا أضفتم ملاحظاتكم.
capital-print = طباعة
capital-take = حفظ في ملف
capital-instructed = لدينا تعليمات بشأن هذا النص
capital-with-notes = مع ملاحظاتنا
capital-as-of = حتى { $when }
capital-decide = للبتّ فيه
capital-decide-nothing = لا شيء ينتظر قراراً الآن.
capital-where = أين
capital-what = ماذا
capital-by-when = حتى متى
capital-no-date = دون موعد
capital-changed = ما تغير منذ آخر التعليمات، { $when }
capital-changed-ever = ما تغير منذ آخر التعليمات
capital-never-instructed = لم تُسجَّل تعليمات بعد؛ والنص أدناه هو القائم.
capital-unchanged = لم يتغير شيء.
capital-text = النص
capital-ours = كما يريده { $who }
capital-earlier = اعتراض سابق

# ملاحظة الوفد نفسه.
note-own = ملاحظة { $who }، لا يقرؤها إلا أعضاؤه
note-does = لا يقرؤها أحد غيركم، ولا الرئيس ولا الأمانة. تُحفظ وأنتم تكتبون.
note-typing = يجري حفظها…
note-kept = محفوظة: { $name }، { $when }
note-both = أخذ الاثنتين
note-mine = الاحتفاظ بما كتبته
note-again = حفظها من جديد
problem-note-changed = غيّر أحد من وفدكم هذه الملاحظة في هذه الأثناء. ما كتبتموه ما زال هنا.

# تجمّع: وفود قليلة تُعِدّ نصاً فيما بينها.
dialog-caucus = تجمّع
dialog-caucuses = تجمّعاتكم
caucus-here = في تجمّع…
caucus-new-after = فقرة جديدة بعدها، في تجمّع…
caucuses-count = التجمّعات ({ $shown })
caucus-what = أعِدّوا نصاً مع وفود أخرى، مباشرةً وفيما بينكم، ثم قدّموه بأسمائكم.
caucus-take-into = في تجمّع أنتم فيه
caucus-or-new = أو في تجمّع جديد
caucus-with = مع
caucus-begin = بدء التجمّع
caucus-private-to-be = لا يستطيع أحد غيركم، لا الرئاسة ولا الأمانة، أن يقرأه أو يعدّه أو يعلم به. ولمن هم فيه أن يُدخلوا غيرهم، وترون جميعاً من أدخل من.
caucus-private = { $count ->
    [one] لا يرى هذا إلا { $who }.
   *[other] لا يرى هذا إلا { $who }.
  }
caucus-who = من في هذا التجمّع
caucus-brought = { $who }: أدخله { $by }
caucus-invite = إدخال…
caucus-leave = مغادرة
caucus-left = غادرتم التجمّع.
caucus-close-ask = إنهاؤه للجميع…
caucus-close-sure = تصير نصوصه مسودات لكم وحدكم.
caucus-close = إنهاؤه للجميع
caucus-closed = انتهى التجمّع. نصوصه مسودات لكم.
caucus-gone = انتهى هذا التجمّع، أو لم يعد وفدكم فيه.
caucus-on = الفقرة { $label } كما تريدون قراءتها
caucus-after = فقرة جديدة بعد { $label }
caucus-sending = تجري مشاركته…
caucus-unsent = لا اتصال: ما كتبتموه محفوظ هنا، ويصل إلى الآخرين عند عودتكم.
caucus-nothing-yet = لم يُكتب شيء بعد: غيّروا النص فيراه الآخرون فوراً.
caucus-shared = ترون هذا جميعاً. آخر من كتب: { $who }.
caucus-moved = تغيّرت الفقرة منذ البدء. يقرأ وفدكم الآن:
caucus-on-present = نصّنا موضوع لهذا النص
caucus-beside = غيّر { $who } الكلمات نفسها في الوقت نفسه:
caucus-take = أخذ هذه الصياغة
caucus-put-aside = تنحيتها
caucus-names = الأسماء الموضوعة على هذه الكلمات
caucus-named = يضع { $who } اسمه عليها
caucus-not-named = { $who }: ليس بعد
caucus-name-on = وضع اسمنا عليها
caucus-name-off = رفع اسمنا عنها
caucus-submit = التقديم باسم { $who }
caucus-submit-does = يوضع الاسم على هذه الكلمات بعينها، فإن تغيّرت سقط. وبعد التقديم يقوم النص تحت هذه الأسماء، ولا شيء يقول كيف نشأ.
caucus-submitted = قُدّم باسم { $who }.
caucus-submitted-waits = قُدّم باسم { $who }، وينتظر عرضه.
caucus-put-text-aside = تنحية هذا النص
caucus-works-on-nothing = لا يعمل على أي نص الآن.
caucus-none = ليس وفدكم في أي تجمّع.
problem-unknown-caucus = انتهى هذا التجمّع، أو ليس وفدكم فيه.
problem-text-went-on = تغيّرت الكلمات في الأثناء. اقرؤوها ثم أعيدوا.
problem-names-differ = ضعوا الأسماء نفسها على كل من هذه النصوص، أو قدّموها واحداً واحداً.
problem-unknown-text = لا يعمل التجمّع على هذا الموضع الآن.
key-pages = الصفحة السابقة، التالية على شاشة الجلسة العامة
pages-of-the-screen = صفحات شاشة الجلسة العامة
page-back = الصفحة السابقة على شاشة الجلسة العامة
page-on = قلب الصفحة
