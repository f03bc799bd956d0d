# كلمات الشاشات المحيطة بالقاعة: التاريخ، الماضي، شاشة الجلسة، إدخال نص، الأعضاء والأشخاص.

back-to-room = العودة إلى القاعة

# تاريخ فقرة
history-of = تاريخ الفقرة { $label }
history-of-unlabelled = تاريخ هذه الفقرة
history-count = { $count ->
    [one] صيغة واحدة
    [two] صيغتان
    [few] { $count } صيغ
   *[other] { $count } صيغة
}
history-slider = لحظة في تاريخ الفقرة
moment-of = اللحظة { $number } من { $count }
version-number = الصيغة { $number }
moment-earlier = أسبق
moment-later = ألحق
moment-at-sitting = { $meeting }، الجلسة { $number }
moment-between = بين الجلسات
words-in-and-out = الكلمات الداخلة والخارجة
words-none = لم تتغير أي كلمة.
words-came-in = كلمات دخلت
words-went-out = كلمات خرجت
text-then = النص في هذه اللحظة
held-then = المواقف في هذه اللحظة
held-nothing = لم يكن لأحد موقف آنذاك.
document-then = الوثيقة كلها في هذه اللحظة
history-by = من { $who }
history-for = من الأمانة، باسم { $who }
happened-document-created = جاء مع الوثيقة
happened-paragraph-added = قُدِّمت
happened-paragraph-proposed = عُدِّلت
happened-paragraph-bracketed = وُضعت أقواس
happened-paragraph-corrected = صححتها الأمانة
happened-paragraph-correction_undone = أُلغي التصحيح
happened-paragraph-split = قُسِّمت
happened-paragraph-merged = دُمجت
happened-paragraph-placed = نُقلت أو أُعيد ترقيمها
happened-paragraph-removed = أُخرجت
happened-paragraph-agreed = اتُّفق عليها
happened-paragraph-reopened = أُعيد فتحها
happened-paragraph-marked = وُضعت علامة
happened-paragraph-unmarked = رُفعت العلامة
happened-paragraph-commented = تعليق
happened-alternative-joined = مشاركة في التقديم
happened-alternative-stood_behind = وقوف وراء النص
happened-alternative-left = سُحبت المشاركة في التقديم
happened-proposal-submitted = قُدِّم اقتراح
happened-proposal-withdrawn = سُحب الاقتراح
happened-proposal-gone = زال الاقتراح
happened-bracket-retained = أُبقي على بديل
happened-bracket-called_back = استُعيد النص
happened-bracket-split = قُسِّم القوسان
happened-bracket-joined = جُمعت الأقواس
happened-option-changed = تغيّر خيار
happened-option-retained = أُبقي على خيار
happened-question-put = طُرحت على الفريق
happened-question-gavelled = ضربة المطرقة
happened-question-broken = انكسر السؤال
happened-question-overtaken = تجاوزت الأحداث السؤال
happened-question-narrowed = أُخرجت من السؤال
happened-question-retracted = سُحب السؤال
happened-question-expired = سقط السؤال
happened-question-flagged = رُفعت لافتة
happened-question-unflagged = أُنزلت لافتة
happened-agreement-confirmed = أُكِّد الاتفاق
happened-sitting-opened = افتُتحت الجلسة
happened-sitting-closed = رُفعت الجلسة
happened-position-withdrawn = سُحب موقف
happened-other = تغيّرت
took-support = تأييد
took-live_with = يمكن قبوله
took-object = اعتراض
took-reserve = تحفظ
took-dissociate = نأي بالنفس
left-support = سُحب التأييد
left-live_with = لم يعد يقال إنه يمكن قبوله
left-object = سُحب الاعتراض
left-reserve = سُحب التحفظ
left-dissociate = لم يعد ينأى بنفسه
a-delegation = أحد الوفود
reason-given = السبب: { $text }

# الوثيقة في أي لحظة
the-past = الماضي
past-as-of = { $title } كما كانت في { $when }، عند الحدث { $number } من { $count }.
past-read-only = للقراءة فقط: ليس هذا ما هو قائم الآن.
to-the-present = إلى الحاضر
time-slider = لحظة في حياة الوثيقة
time-number = رقم الحدث
time-go = انتقال
time-nothing = لم تكن الوثيقة موجودة بعد.
sitting-starts = الجلسات
past-option = الخيار { $label }

# شاشة الجلسة
plenary-page = الصفحة { $number } من { $count }
plenary-turn = تُقلَّب الصفحات بمفاتيح الأسهم.
plenary-lost = لا اتصال. هذا هو النص كما كان في { $time }.
plenary-nothing = ليس أمام الفريق أي فقرة.
plenary-place = الموضع { $number }
plenary-retain = الإبقاء على البديل { $number }: هل من اعتراض؟
plenary-retain-option = الإبقاء على الخيار { $number }: هل من اعتراض؟
plenary-agree = { $count ->
    [one] الفقرة { $labels }: هل من اعتراض؟
   *[other] الفقرات { $labels }: هل من اعتراض؟
}
plenary-agree-text = هل من اعتراض على هذا النص؟
plenary-asks = { $what } هل من اعتراض؟
plenary-flag = { $count ->
    [one] رُفعت لافتة.
    [two] رُفعت لافتتان.
    [few] رُفعت { $count } لافتات.
   *[other] رُفعت { $count } لافتة.
}
plenary-flag-of = { $count ->
    [one] رُفعت لافتة: { $who }.
   *[other] رُفعت لافتات: { $who }.
}
plenary-one-objection = اعتراض واحد.
plenary-full-screen = ملء الشاشة
plenary-part-of = الخيار { $number } من { $label }

# إدخال نص
bring-in = إدخال نص
bring-in-how = الصق النص بأقواسه، أو أحضر ملف Word ‏(.docx) أو نصًا مجردًا. لا يُكتب شيء قبل أن تأذن بذلك.
bring-in-text = النص كما هو
bring-in-file = اختيار ملف…
bring-in-drop = أسقط هنا ملف Word أو نصًا مجردًا
bring-in-check = معاينة ما سيصير إليه
bring-in-reading = تجري قراءة النص…
bring-in-writing = تجري كتابة الوثيقة. يستغرق النص الطويل بعض الوقت؛ أبقِ هذه الصفحة مفتوحة.
bring-in-step = الخطوة { $number } من 3
bring-in-kept = ما تلصقه محفوظ في هذا المتصفح إلى أن تُنشأ الوثيقة.
found-title = ما وُجد
found-paragraphs = { $count ->
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $shown } فقرات
   *[other] { $shown } فقرة
}
found-brackets = { $count ->
    [one] موضع واحد بين قوسين
    [two] موضعان بين أقواس
    [few] { $shown } مواضع بين أقواس
   *[other] { $shown } موضعًا بين أقواس
}
found-options = { $count ->
    [one] خيار واحد على فقرات
    [two] خياران على فقرات
    [few] { $shown } خيارات على فقرات
   *[other] { $shown } خيارًا على فقرات
}
found-positions = { $count ->
    [one] موقف واحد ينتظر التأكيد
    [two] موقفان ينتظران التأكيد
    [few] { $shown } مواقف تنتظر التأكيد
   *[other] { $shown } موقفًا ينتظر التأكيد
}
characters-in = الحروف في الملف
characters-out = الحروف في الوثيقة
characters-left-out = الحروف المتروكة، وكل منها مذكور أدناه
characters-agree = الداخل والخارج متطابقان: لم يضع أي حرف.
characters-differ = { $count } من الحروف بلا تفسير. دقق النظر في النص قبل إنشاء الوثيقة.
findings-title = { $count ->
    [0] لا شيء يستدعي النظر
    [one] موضع واحد يستدعي النظر
    [two] موضعان يستدعيان النظر
    [few] { $shown } مواضع تستدعي النظر
   *[other] { $shown } موضعًا يستدعي النظر
}
finding-place = السطر والعمود
finding-what = ما وُجد
finding-text = في النص
finding-suggestion = ما فُعل أو ما يمكن فعله
finding-at = السطر { $line }، العمود { $column }
show-all-findings = إظهارها كلها ({ $count })
unknown-names = أسماء لا يحملها أي وفد
unknown-names-how = حدد من المقصود. ما يبقى بلا وفد يظل في النص كلماتٍ.
name-is = { $name } هو
name-nobody = ليس وفدًا هنا
text-as-it-will-be = النص كما سيكون
text-goes-on = { $count ->
    [one] وفقرة أخرى
    [two] وفقرتان أخريان
    [few] و{ $shown } فقرات أخرى
   *[other] و{ $shown } فقرة أخرى
}
document-title = العنوان
document-is-a = نوعها
document-symbol = الرمز، إن وُجد
document-caveat = تحفظ على كل صفحة، إن وُجد
document-language = لغة النص
make-document = إنشاء الوثيقة
make-empty = إنشاء وثيقة فارغة
empty-how = أو ابدأ من لا شيء: تُضاف الفقرات عندئذ في القاعة.
text-changed = تغيّر النص منذ فحصه. افحصه من جديد.
file-too-large = حجم هذا الملف { $size } ميغابايت؛ ويمكن إدخال { $most } ميغابايت على الأكثر دفعة واحدة. قسّمه، بحسب الفصول مثلًا.
file-empty = ليس فيه نص.
file-binary = ليس هذا نصًا مجردًا (لا يمكن قراءة البايت { $at }). احفظه في محرر النصوص نصًا مجردًا بترميز UTF-8، ثم أحضر ذلك الملف.
file-document = لا يمكن قراءة ملفات { $kind } هنا بعد. احفظه في محرر النصوص نصًا مجردًا بترميز UTF-8، ثم أحضر ذلك الملف.
file-control = في السطر { $line }، العمود { $column } حرف تحكم ({ $code }) لا ينتمي إلى أي نص. احذفه ثم أعد المحاولة.
file-bidi = في السطر { $line }، العمود { $column } علامة تقلب اتجاه النص ({ $code }). قد تُظهر الكلمات بغير ترتيبها؛ احذفها ثم أعد المحاولة.
file-unreadable = تعذرت قراءة الملف. اختره من جديد.
found-side-by-side = أقواس متجاورة، قُرئت بدائل
found-options-in-paragraph = خيارات داخل فقرة واحدة
found-not-closed = قوس لم يُغلق
found-not-opened = قوس لم يُفتح
found-slash-in-option = شرطة مائلة بين كلمات في خيار
found-page-number = رقم صفحة، تُرك
found-running-head = سطر في رأس الصفحات أو ذيلها، تُرك
found-rule = خط فاصل، تُرك
found-source-line = سطر عن المصدر، تُرك
found-end-of-options = موضع انتهاء الخيارات، تُرك
found-option-out-of-series = خيار منفصل عن سائر الخيارات
found-bracket-over-paragraphs = قوس على عدة فقرات يُفتح
found-bracket-over-paragraphs-closes = قوس على عدة فقرات يُغلق
found-within-word = قوس داخل كلمة
found-bis = فقرة أُدرجت بين فقرتين
found-alt-alone = «alt» من دون فقرتها
found-mark-not-closed = علامة لم تُغلق
found-remark = ملاحظة عن النص، قُرئت حاشية
found-unknown-name = اسم لا يحمله أي وفد
found-reference = إحالة إلى فقرة من هذا النص
found-support-to-confirm = تأييد يُطلب من الوفد تأكيده
found-reservation-to-confirm = تحفظ يُطلب من الوفد تأكيده
found-objection-to-confirm = اعتراض يُطلب من الوفد تأكيده
found-live-with-to-confirm = إمكان القبول، ويُطلب من الوفد تأكيده
found-own-notation = علامات لها هنا معنى آخر
found-line-by-line = السطر الأول من نص حُوِّل من ملف، تُرك
found-contents = جدول المحتويات، تُرك
found-sign = حروف لا يمكن عرضها، تُركت
found-comment-left-out = تعليق يتجاوز ما يُقرأ، تُرك
found-word-table = جداول قُرئت خلية خلية
found-word-textbox = مربعات نص
found-word-footnote = حواشٍ سفلية قُرئت ملاحظات
found-word-endnote = حواشٍ ختامية قُرئت ملاحظات
found-word-formatting = تغييرات متعقبة في التنسيق وحده
found-word-numbering = تغييرات متعقبة في الترقيم وحده
found-word-moved = نص نُقل
found-word-struck = نص شُطب يدويًا
found-word-hidden = نص يخفيه Word
found-word-macros = وحدات ماكرو، تُركت
found-word-broken = جزء تالف من الملف
found-word-numbers = قوائم مرقمة لا يعرّفها الملف
found-comment-proposal = تعليق قُرئ اقتراحًا
found-comment-open = تعليق يطلب شيئًا، نقطة مفتوحة
found-comment-note = تعليق قُرئ ملاحظة
found-comment-agreed = تعليق يدّعي الاتفاق
found-comment-without-place = تعليق لا يتعلق بموضع في النص
found-paragraph-cut = يقسم أحدهم فقرة هنا
found-paragraph-joined = يضم أحدهم فقرتين هنا
found-renumbered = رقم تغيّر
found-brackets-put = أقواس أضافها أحدهم
found-brackets-lifted = أقواس أزالها أحدهم
found-comments = التعليقات الواردة { $shown }: اقتراحات { $proposals }، مواقف يُطلب تأكيدها { $positions }، ملاحظات { $notes }، نقاط مفتوحة { $open }
found-other = يستدعي النظر
is-a-draft-decision = مشروع مقرر

# الأعضاء والأشخاص
people-title = الأعضاء والأشخاص
people-nav = في هذه الصفحة
sitting-now-title = الجلسة
sitting-none = لا توجد جلسة مفتوحة.
sitting-is-open = { $meeting }، الجلسة { $number }، { $day } · { $format }
sitting-presides = يرأسها:
sitting-hand-over = تسليم الرئاسة
sitting-handed = { $name } يرأس الآن.
sitting-close = رفع الجلسة
sitting-close-does = ما هو مفتوح يبقى على حاله. وتُؤرَّخ اتفاقات اليوم بهذه الجلسة.
sitting-closed-now = رُفعت الجلسة.
sitting-open = افتتاح الجلسة
sitting-opened-now = افتُتحت الجلسة.
sitting-meeting = الاجتماع
sitting-number = رقم الجلسة
sitting-date = التاريخ
sitting-format = الشكل
delegations-title = الأعضاء والمراقبون ومجموعات التفاوض
add-delegation = إضافة عضو أو مراقب أو مجموعة
change-delegation = تغيير { $name }
delegation-code = الرمز بين الأقواس
delegation-code-hint = حروف لاتينية كبيرة وأرقام، مثل FRA أو G77. ولا يمكن تغييره فيما بعد.
delegation-name = الاسم على لوحة المقعد
delegation-short-name = الاسم المختصر، إن وُجد
delegation-kind = الصفة
delegation-is-member = عضو
delegation-is-observer = مراقب
delegation-is-group = مجموعة تفاوض
stakeholder-group = مجموعة أصحاب المصلحة
regional-group = المجموعة الإقليمية
observer-class = فئة المراقب
group-members = أعضاؤها هنا
active = نشط
not-active = لم يعد نشطًا
deactivate = إيقاف
activate = إعادة التنشيط
change = تغيير…
add = إضافة
save = حفظ
saved = { $name }: حُفظ.
people-people = الأشخاص
add-person = إضافة شخص
change-person = تغيير { $name }
person-name = الاسم
person-email = العنوان، للدخول بكلمة سر
person-delegation = الوفد
person-office = المنصب
person-standing = في الوفد
person-spokesperson = يتكلم باسم مجموعة التفاوض
person-password = كلمة سر جديدة، إن لزم
person-password-hint = اتركها فارغة ليدخل الشخص برابط.
none = لا شيء
no-delegation = بلا وفد
sign-in-by = يدخل بـ
by-password = كلمة سر
links-live = { $count ->
    [0] لا رابط
    [one] رابط واحد
    [two] رابطان
    [few] { $count } روابط
   *[other] { $count } رابطًا
}
make-link = رابط دخول جديد
link-for = رابط دخول { $name }
link-once = يظهر مرة واحدة، الآن. أعطه لهذا الشخص وحده: فمن يفتحه يدخل بهذا الاسم.
copy = نسخ
copied = نُسخ.
links-of = روابط { $name } ورموزه
link-made = أُنشئ في { $when }
link-ends = ينتهي في { $when }
link-uses = { $count ->
    [0] استُعمل
    [one] بقي استعمال واحد
    [two] بقي استعمالان
    [few] بقيت { $count } استعمالات
   *[other] بقي { $count } استعمالًا
}
link-revoked = أُلغي
link-ended-on = انتهى في { $when }
token-named = الرمز «{ $label }»
sign-in-link = رابط
revoke = إلغاء
revoked-now = أُلغي: من كان لديه خرج.
people-for-secretariat = تتولى الأمانة قائمة الأشخاص.
documents-new = وثيقة جديدة
people-search = بحث في القائمة
shown-of = { $shown } من { $count }

# للأخذ معك
export-record = السجل
export-history-html = التاريخ (HTML)
export-history-json = التاريخ (JSON)
print-caveat = { $title } · { $kind } · طُبعت في { $when }

# Where it stands
where-it-stands = أين وصل النص
as-a-table = في شكل جدول
standing-when = الوقت
standing-before = قبل الجلسة الأولى
standing-sitting = الجلسة { $number }، { $day }
standing-left = ما تبقّى
left-brackets = أقواس مفتوحة
left-to-put = خالية من الأقواس، تُعرض على الفريق
left-contested = غير متفق عليها: ثمة اعتراض قائم
left-sittings = الجلسات المعقودة حتى الآن
left-until = حتى موعد تقديم التقرير، { $day }
left-days = { $count ->
    [0] اليوم الأخير
    [one] يوم واحد
    [two] يومان
    [few] { $number } أيام
   *[other] { $number } يومًا
}
left-past = انقضى الموعد
standing-by-sitting = جلسة بعد جلسة
standing-part = { $count } { $what }
standing-agreed = متفق عليها
standing-provisionally = متفق عليها بشرط الاستشارة
standing-clean = خالية من الأقواس ولم يُتفق عليها بعد
standing-bracketed = بين أقواس
standing-contested = غير متفق عليها
standing-brackets = الأقواس التي فُتحت وأُزيلت
brackets-opened = فُتحت
brackets-closed = أُزيلت
brackets-open-at-end = مفتوحة في النهاية
brackets-open = { $count ->
    [0] لا أقواس مفتوحة
   *[other] { $number } مفتوحة
}
brackets-said = فُتح { $opened }، وأُزيل { $closed }، وبقي { $open } مفتوحًا في النهاية
standing-waits = ما ينتظر غيره
waits-for = تنتظر: { $what }
waits-none = لم يُشَر إلى أي فقرة بأنها تنتظر أخرى.
standing-held = من يتمسك بماذا
held-seen-by-officers = في الفقرات التي لا تزال مفتوحة وفيها مواقف. لا يرى جميع الوفود إلا الرئيس والأمانة.
held-own-row = في الفقرات التي لا تزال مفتوحة: ما يتمسك به وفدكم.
held-cell-object = يعترض
held-cell-earlier = اعترض على صيغة سابقة
held-cell-sponsor = يقترح
held-cell-support = يؤيد
held-cell-behind = يقف وراء نص
held-cell-reserve = يتحفظ
held-cell-live-with = يمكنه قبوله
all-agreed = جميع الفقرات متفق عليها.

# What was done about a finding, or could be
suggest-side-by-side = قُرئت بدائل لموضع واحد؛ افصلها إن كانت إضافات
suggest-options-in-paragraph = تحقق من أن الخيار الأخير ينتهي بانتهاء الفقرة
suggest-not-closed = يمكن إغلاقه في السطر { $line }، العمود { $column }
suggest-not-opened = يمكن فتحه في السطر { $line }، العمود { $column }
suggest-slash-in-option = ضع بين قوسين الكلمات التي تخيّر الشرطة المائلة بينها
suggest-page-number = أُسقط من الوثيقة
suggest-running-head = أُسقط من الوثيقة
suggest-rule = أُسقط من الوثيقة
suggest-source-line = أُسقط من الوثيقة
suggest-end-of-options = أُسقط من الوثيقة
suggest-bracket-over-paragraphs = يُغلق في السطر { $line }، العمود { $column }
suggest-bracket-over-paragraphs-closes = فُتح في السطر { $line }، العمود { $column }
suggest-within-word = وُسّع ليشمل الكلمة كلها
suggest-bis = قُرئت فقرةً مضافة بين فقرتين؛ اجعلها خياراً إن كانت نصاً آخر للسابقة
suggest-alt-alone = لا فقرة قبلها تحمل هذا الرقم: تبقى فقرة قائمة بذاتها
suggest-mark-not-closed = أُبقي حرفاً من النص
suggest-remark = قُرئ ملاحظة: يبيّن أين وصل النص وليس جزءاً منه
suggest-unknown-name = بيّن أي وفد هو { $text }، أو أنه ليس اسماً
suggest-reference = يتبع رقمها عند إعادة ترقيم الفقرات
suggest-to-confirm = يُطلب من { $text } تأكيده؛ وحتى ذلك الحين ليس موقفاً
suggest-line-by-line = كل سطر بعده فقرة
suggest-contents = أُسقط من الوثيقة
suggest-sign = أُسقطت من الوثيقة
suggest-comment-left-out = جزّئ الملف لإدخال البقية
suggest-word-table = تحقق من أن الأسطر تُقرأ هكذا
suggest-word-textbox = نصها بعد الفقرة التي تتصل بها
suggest-word-footnote = كل منها في موضع رقمها
suggest-word-endnote = كل منها في موضع رقمها
suggest-word-formatting = ليست اقتراحات
suggest-word-numbering = ليست اقتراحات
suggest-word-moved = اقتُرح حذفه في موضع وإدراجه في آخر من الكاتب نفسه
suggest-word-struck = قُرئ نصًا؛ ضع بين قوسين ما يُراد حذفه
suggest-word-hidden = قُرئ نصًا
suggest-word-macros = لم تُشغَّل أي منها
suggest-word-broken = لا يُعرف ما تقوله عن النص؛ احفظ الملف في Word من جديد لإصلاحه
suggest-word-numbers = لا أرقام لفقراتها: اكتبها
suggest-comment-proposal = تحقق من أن البديل يقول ما يقوله التعليق
suggest-comment-open = أُبقي ملاحظة؛ اكتب البديل الذي يطلبه أو اتركه
suggest-comment-note = موضعها موضع التعليق
suggest-comment-agreed = ملاحظة لا أكثر: القاعة وحدها تتفق
suggest-comment-without-place = موضعه في النهاية؛ انقله إلى مكانه
suggest-paragraph-cut = بقيت كاملة مع ملاحظة
suggest-paragraph-joined = بقيتا منفصلتين مع ملاحظة
suggest-renumbered = ليس اقتراحًا؛ أُبقي الرقم القديم إلى جانبه
suggest-brackets-put = قُرئت أقواسًا في النص
suggest-brackets-lifted = تبقى حتى ترفعها القاعة
suggest-own-notation = قُرئ حرفياً كما صُدّر؛ وأُسقط هذا السطر

# تقويم الفريق والرسائل المتعلقة بإجراءات الصمت
calendar-title = تقويم الفريق
calendar-zone = المنطقة الزمنية
calendar-now = الوقت هناك { $there }، وعندكم { $here }.
calendar-zone-unknown = اكتب اسم منطقة زمنية مثل Europe/Paris أو UTC.
calendar-days = أيام العمل
calendar-no-day = اختر يوم عمل واحداً على الأقل.
calendar-holidays = العطل
calendar-no-holidays = لا عطلة قادمة.
calendar-free-anyway = ليس يوم عمل أصلاً
calendar-remove = احذف { $day }
calendar-remove-short = حذف
calendar-past = { $count ->
    [one] عطلة واحدة مضت
    [two] عطلتان مضتا
    [few] { $shown } عطل مضت
   *[other] { $shown } عطلة مضت
}
calendar-holiday = عطلة
calendar-add = إضافة
calendar-hours = ينتهي الصمت في يوم عمل بين 10:00 و18:00 بتوقيت الفريق، وهذه أيضاً ساعات عمله.
calendar-would-end = لو طُرح الآن لمدة { $hours } ساعة لانتهى
calendar-your-clock = بتوقيت ساعتكم { $moment }
calendar-stays = الأجل المحدد من قبل يبقى في مكانه: ويمكن لمن يرأس أن يمنح مزيداً من الوقت.
calendar-meanwhile = غيّر شخص آخر التقويم في هذه الأثناء. الحفظ يضع تقويمكم مكانه.
calendar-as-it-is = أظهره كما هو الآن
calendar-save = حفظ التقويم
calendar-undo = التراجع عما غيّرت
calendar-saved = حُفظ التقويم.
letters-title = رسائل تُسلَّم باليد
letters-nav = الرسائل
letters-by-hand = { $count ->
    [0] خرجت كل رسائل إجراءات الصمت بالبريد.
    [one] تعذر إرسال رسالة واحدة. سلّموها بطريقة أخرى ثم سجّلوا ذلك.
    [two] تعذر إرسال رسالتين. سلّموهما بطريقة أخرى ثم سجّلوا ذلك.
    [few] تعذر إرسال { $shown } رسائل. سلّموها بطريقة أخرى ثم سجّلوا ذلك.
   *[other] تعذر إرسال { $shown } رسالة. سلّموها بطريقة أخرى ثم سجّلوا ذلك.
}
letter-kind-put = بدأ إجراء صمت
letter-kind-extended = مُدِّد الصمت
letter-kind-reminder = تذكير قبل النهاية بـ { $hours } ساعة
letter-over = انتهى الصمت: لم يعد هناك ما يُبلَّغ.
letter-read = اقرأها…
letter-read-of = اقرأ الرسالة إلى { $who }
letter-for = رسالة إلى { $who }
letter-delivered = سُلِّمت
letter-delivered-to = سُلِّمت الرسالة إلى { $who }
letter-delivered-now = { $who }: سُجّل أنها سُلِّمت.
letters-all = أظهر الكل ({ $shown })
letters-others = { $count ->
    [one] رسالة أخرى
    [two] رسالتان أخريان
    [few] { $shown } رسائل أخرى
   *[other] { $shown } رسالة أخرى
}
letter-to = إلى
letter-occasion = الموضوع
letter-state = الحالة
letter-when = متى
letter-is-waiting = تنتظر الإرسال
letter-is-sending = قيد الإرسال
letter-is-sent = أُرسلت
letter-is-delivered = سُلِّمت باليد
letter-is-dropped = لم تعد لازمة
