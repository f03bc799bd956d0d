# كلمات الشاشات بالعربية.

rolling-text = النص المتجدد
one-moment = لحظة…
close = إغلاق
cancel = إلغاء
more = المزيد
show = إظهار
dismiss = صرف النظر
language = اللغة
theme = المظهر
theme-system = كما على هذا الجهاز
theme-light = فاتح
theme-dark = داكن
theme-contrast = تباين عالٍ
chair = الرئاسة
secretariat = الأمانة
a-member = أحد الأعضاء
no-text = بلا نص
nothing-here = لا شيء في هذا العنوان.
to-the-group = إلى الفريق العامل
the-group = الفريق العامل
skip-to-text = إلى النص

# الدخول
sign-in = دخول
sign-out = خروج
sign-in-how = ادخل بالعنوان وكلمة السر اللذين اخترتهما، أو افتح الرابط الذي أعطتك إياه الأمانة.
sign-in-wrong = هذا العنوان لا يوافق كلمة السر هذه.
link-does = هذا الرابط يُدخلك على هذا الجهاز، وهو لك وحدك.
link-ended = انتهى هذا الرابط أو استُعمل أو أُلغي. اطلب رابطاً جديداً من الأمانة.
other-way = الدخول بعنوان وكلمة سر
email = العنوان
password = كلمة السر
no-group = لا مكان لك بعد في فريق عامل. راجع أمانته.

# الفريق
working-group = فريق عامل
mandate = الولاية
documents = الوثائق
delegations = الوفود
observers = المراقبون
negotiating-groups = مجموعات التفاوض
no-documents = لا وثيقة بعد.
report-due = التقرير مطلوب في { $day }
reports-to = إلى: { $body }
enter-room = ادخل القاعة
plenary-screen = شاشة الجلسة العامة
members-and-people = الأعضاء والأشخاص
import = إدخال نص
sitting-now = الجلسة الآن
sitting-named = { $meeting }، الجلسة { $number }، { $day }
no-sitting = لا جلسة مفتوحة
format-public-plenary = جلسة عامة علنية
format-plenary = جلسة عامة
format-informal-consultations = مشاورات غير رسمية
format-informal-informals = اجتماع غير رسمي مصغّر
format-friends-of-the-chair = أصدقاء الرئاسة
progress-agreed = متفق عليها
progress-provisionally = مؤقتاً
progress-open = مفتوحة
progress-contested = غير متفق عليها

# أعلى القاعة
as-of = { $kind } حتى { $time }
is-a-rolling-text = نص متجدد
is-a-non-paper = ورقة غير رسمية
is-a-compilation-of-proposals = تجميع للمقترحات
read = القراءة
read-brackets = بالأقواس
read-base = كما كان
read-mine = بمقترحات { $who }
read-with = بمقترحات…
read-clean = نظيفاً
present = { $count ->
    [zero] لا وفود حاضرة
    [one] وفد واحد حاضر
    [two] وفدان حاضران
    [few] { $number } وفود حاضرة
   *[other] { $number } وفداً حاضراً
}
notices = { $count ->
    [one] إشعار واحد
    [two] إشعاران
    [few] { $count } إشعارات
   *[other] { $count } إشعاراً
}
next-open = التالي المفتوح
next-for = التالي لوفد { $who }
next-none = لا شيء آخر ينتظر.
go-to-paragraph = إلى الفقرة
find = بحث
through-time = عبر الزمن
keys = المفاتيح
undo = تراجع
undo-nothing = ليس لك هنا ما تتراجع عنه.
undone = تم التراجع عن: { $act }.
act-proposal = مقترحك
act-join = مشاركتك في التقديم
act-stand-behind = تأييدك لهذا النص
act-position = موقفك
act-mark = العلامة
connection-live = متصل
connection-polling = متصل ببطء
connection-connecting = جارٍ الاتصال…
connection-offline = لا اتصال؛ ما تكتبه محفوظ
unsent = { $count ->
    [one] واحد لم يُرسل بعد
    [two] اثنان لم يُرسلا بعد
   *[other] { $count } لم تُرسل بعد
}
acting-as = بصفة
role-presides = يرأس الجلسة
role-delegate = { $name } · { $standing }
role-observer = { $name } · مراقب
standing-head = رئيس الوفد
standing-speaker = المتكلم المعيّن
standing-adviser = مستشار
office-chair = الرئيس
office-vice-chair = نائب الرئيس
office-facilitator = الميسّر
office-rapporteur = المقرر

# النص
outline = المخطط
empty-document = لا فقرات في هذه الوثيقة بعد.
paragraph-named = الفقرة { $label }
paragraph-panel = عن الفقرة
kind-heading = عنوان
kind-chapeau = فاتحة
kind-paragraph = فقرة
kind-text = نص
old-label = سابقاً { $label }
option-named = خيار يشمل فقرات { $label }
option-numbered = الخيار { $number }
option-count = { $count ->
    [one] خيار واحد
    [two] خياران
    [few] { $count } خيارات
   *[other] { $count } خياراً
}
option-alternative = هذا الخيار
paragraph-count = { $count ->
    [one] فقرة واحدة
    [two] فقرتان
    [few] { $count } فقرات
   *[other] { $count } فقرة
}
side-by-side = جنباً إلى جنب
bracket-described = { $count ->
    [one] قوسان، بديل واحد
    [two] قوسان، بديلان
    [few] قوسان، { $count } بدائل
   *[other] قوسان، { $count } بديلاً
}
alternative-described = البديل { $number } من { $count }
alternative-described-by = البديل { $number } من { $count }، اقترحه: { $by }
alternative-number = البديل { $number }
alternative-of = هذا البديل في الفقرة { $label }
open-value = قيمة متروكة: { $value }
state-agreed = متفق عليها
state-agreed-on = متفق عليها · { $day }
state-deleted = محذوفة
state-deleted-on = اتُّفق على حذفها · { $day }
state-provisionally = متفق عليها بشرط الاستشارة
state-provisionally-by = متفق عليها بشرط الاستشارة ({ $who }، حتى { $day })
state-asked = أمام الفريق الآن
state-bracketed = { $count ->
    [0] بين أقواس · قيمة متروكة
    [one] بين أقواس · موضع مفتوح واحد
    [two] بين أقواس · موضعان مفتوحان
    [few] بين أقواس · { $count } مواضع مفتوحة
   *[other] بين أقواس · { $count } موضعاً مفتوحاً
}
state-values = { $count ->
    [one] بين أقواس · قيمة متروكة واحدة
    [two] بين أقواس · قيمتان متروكتان
    [few] بين أقواس · { $count } قيم متروكة
   *[other] بين أقواس · { $count } قيمة متروكة
}
state-bracketed-short = بين أقواس
state-in-option = في خيار مفتوح
state-contested = { $count ->
    [0] غير متفق عليها
    [one] غير متفق عليها · اعتراض واحد
    [two] غير متفق عليها · اعتراضان
    [few] غير متفق عليها · { $count } اعتراضات
   *[other] غير متفق عليها · { $count } اعتراضاً
}
state-contested-short = غير متفق عليها
state-clean = نظيفة
mark-to-revert = يُعاد إليها
mark-awaiting-instructions = بانتظار تعليمات · { $who }
mark-pending-paragraph = معلقة على الفقرة { $label }
mark-suggested-for-closure = مقترح إقفالها
room-is-here = القاعة هنا
cleared-here = { $count ->
    [one] أُزيل بديل واحد، { $day }
    [two] أُزيل بديلان، { $day }
    [few] أُزيلت { $count } بدائل، { $day }
   *[other] أُزيل { $count } بديلاً، { $day }
}
your-draft = مسودتك
corrected-by-secretariat = صححتها الأمانة
undo-correction = تراجع عن التصحيح
writing-here = { $who } يكتب هنا
being-taken-down = يُدوَّن الآن باسم { $who } · لم يُقدَّم

# بجانب الفقرة
nothing-focused = اختر فقرة لترى من يتمسك بماذا فيها.
late-refused = لم يُقبل ما كان بانتظار الإرسال.
late-refused-on = لم يُقبل ما كان بانتظار الإرسال على الفقرة { $label }.
late-done = أُرسل ما كان بانتظار الإرسال.
late-put-aside = نحّه جانباً
place-of = الموضع { $number } من { $count }
whole-paragraph = الفقرة بكاملها
why-not-agreed = لماذا لم يُتفق عليها؟
how-it-came = كيف وصلت إلى هنا
proposed-on = { $who }، { $day }
taken-down-mark = (دُوّن من القاعة)
as-it-came-in = كما وردت.
open-history = افتح التاريخ
comments = ملاحظات
proposed-by = اقترحه: { $who }
behind-by = يقف وراءه: { $who }
supported-by = يؤيده: { $who }
lived-with-by = يمكنه قبوله: { $who }
reserved-by = تحفظ: { $who }
dissociated-by = ينأى بنفسه: { $who }
objections = { $count ->
    [one] اعتراض واحد
    [two] اعتراضان
    [few] { $count } اعتراضات
   *[other] { $count } اعتراضاً
}
earlier-objections = اعتراض سابق: { $who }
to-be-confirmed = للتأكيد: { $who }
could-accept = يمكنه قبول: { $text }
support = تأييد
live-with = يمكن قبوله
object = اعتراض…
reserve = تحفظ
co-sponsor = مشاركة في التقديم
withdraw = سحب
amend-this = تعديل هذا…
held-support = تأييدك قائم.
held-live-with = سُجّل أنه يمكنك قبوله.
held-reserve = تحفظك قائم.
position-let-go = سُحب موقفك.
joined = شاركتَ في التقديم.
left = سُحب.
this-paragraph = هذه الفقرة
amend = تعديل
new-after = فقرة جديدة بعدها
propose-deletion = اقتراح الحذف
option-beside = خيار بجانبها
comment = ملاحظة
comment-label = ملاحظتك؛ يراها الأعضاء بجانب الفقرة
commented = الملاحظة بجانب الفقرة.
correct = تصحيح
split-bracket = تقسيم إلى إضافات
withdraw-proposal = سحب مقترحنا
withdrawn = سُحب. يحتفظ المشاركون بما انضموا إليه.
disown = دُوّن خطأً
call-back = استعادة نصنا
confirm-agreement = تأكيد ما اتُّفق عليه
brackets-hint = لطلب أقواس وحدها حدد كلمات واضغط b.
brackets-placed = وُضعت هذه الكلمات بين أقواس.
select-first = حدد الكلمات أولاً في الفقرة المختارة.

# التحرير
editor-label = الفقرة { $label } كما تريد أن تُقرأ
editor-label-for = الفقرة { $label } كما يريدها { $who }
new-paragraph-after = فقرة جديدة بعد { $label }
taken-down-for = باسم: { $who }
draft-restored = عادت مسودتك من { $time }.
start-anew = البدء من جديد
left-out = { $count ->
    [one] تُرك حرف لا يمكن إظهاره.
    [two] تُرك حرفان لا يمكن إظهارهما.
   *[other] تُركت { $count } أحرف لا يمكن إظهارها.
}
will-stand-as = سيظهر هكذا
will-read = سيُقرأ هكذا
nothing-yet = لا شيء بعد.
line-is-paragraph = وفقرة قائمة بذاتها: { $text }
takes-words = { $count ->
    [one] يأخذ هذا كلمات { $who } في موضع واحد: فأنت تقف وراءها، ولك أن تشارك في تقديمها.
    [two] يأخذ هذا كلمات { $who } في موضعين: فأنت تقف وراءها، ولك أن تشارك في تقديمها.
   *[other] يأخذ هذا كلمات { $who } في { $count } مواضع: فأنت تقف وراءها، ولك أن تشارك في تقديمها.
}
the-words-as-they-stood = النص كما كان
typed-brackets = اقرأ الأقواس التي كتبتُها أقواساً
submit = تقديم
keep-as-draft = حفظ كمسودة
submitted = عُرض، وهو قائم في النص.
submitted-for = عُرض باسم { $who }؛ وأُبلغ الوفد.
submit-does-amend = التقديم يضع نصك إلى جانب القائم. لا يتغير نص غيرك، ولك أن تتراجع.
submit-does-add = التقديم يضع هنا فقرة جديدة بكاملها بين أقواس. ولك أن تتراجع.
submit-does-beside = التقديم يضع خياراً آخر بجانب هذه الفقرة. ولك أن تتراجع.
submit-does-correct = يرى الجميع التصحيح، ولأي عضو أن يتراجع عنه.
submit-offline = لا اتصال الآن. ما تقدمه محفوظ هنا ويُرسل حين يعود الاتصال.
stands-now = القائم الآن
put-onto-present = وضع كلماتي على النص الحاضر
keep-mine-on-present = المتابعة بنصي كما هو

# السؤال
before-the-group = أمام الفريق
any-objections = هل من اعتراض؟
asks-retain = الإبقاء على «{ $words }».
asks-correct = تصحيح.
asks-work_from = العمل انطلاقاً من هذا النص.
asks-reopen = إعادة الفتح.
asks-adopt = اعتماد الوثيقة.
asks-modality = تغيير طريقة عمل.
asks-agenda = في جدول الأعمال.
goes = ما سيذهب: نص { $who }.
flag-up = { $count ->
    [one] لوحة مرفوعة: { $who }. المهلة متوقفة.
   *[other] لوحات مرفوعة: { $who }. المهلة متوقفة.
}
ask-floor = طلب الكلمة
lower-flag = خفض لوحتنا
a-flag-is-up = لوحة مرفوعة
object-for = اعتراض باسم…
question-words = السؤال
so-agreed = تقرر ذلك بالاتفاق.

# الاعتراض
objecting-to = على: { $words }.
short-of-objecting = ما دون الاعتراض، ولا شيء منه يوقف
objection-kind = الاعتراض على
objection-substance = الجوهر
objection-wording = الصياغة
objection-procedure = الإجراء
objection-outside-the-mandate = الولاية: خارج عنها
objection-awaiting-instructions = تعليمات منتظرة
objection-pending-paragraph = فقرة أخرى يتوقف عليها
pending-which = أي فقرة
reason-optional = السبب، إن شئت
acceptable-optional = نص يمكنك قبوله، إن شئت
objecting-does = الاعتراض يُبقي هذا مفتوحاً حتى تسحبه. يراه الأعضاء مع سببه؛ ويرى الجمهور اعتراضاً واحداً.
object-now = اعتراض
objected = اعتراضك قائم.
withdraw-objection = سحب اعتراضنا

# رئاسة الجلسة
presiding = رئاسة الجلسة
put-to-group = طرح على الفريق
put-not = الطرح: { $why }
cannot-put = لا يمكن طرحه: { $why }.
no-paragraph = لا فقرة مختارة
places-open = { $count ->
    [one] موضع مفتوح واحد
    [two] موضعان مفتوحان
    [few] { $count } مواضع مفتوحة
   *[other] { $count } موضعاً مفتوحاً
}
gavel = المطرقة
gavel-not = المطرقة: { $why }
period-runs = المهلة جارية
key-escape = Esc
key-control-enter = Ctrl ↵
key-space = مسافة
heard = سُمع { $who }
retract = سحب السؤال
retracted = سُحب السؤال.
to-revert = يُعاد إليها
marked = وُسمت للعودة إليها.
chairs-text = نص الرئاسة…
projector-follows = الشاشة تتبعني
retain-uncontested = الإبقاء حيث لا يقترح غيره…
retain-number = الإبقاء على { $number }
put-retain-number = طرح: الإبقاء على { $number }
retaining-takes-out = الإبقاء عليه يُخرج نص { $who }، فيُطرح سؤالاً على الفريق.
retained = أُبقي عليه. ما ذهب يمكن استعادته حتى يُتفق على الفقرة.
retain-all = { $count ->
    [one] الإبقاء في موضع واحد
    [two] الإبقاء في موضعين
    [few] الإبقاء في { $count } مواضع
   *[other] الإبقاء في { $count } موضعاً
}
retain-all-does = { $count ->
    [one] في موضع واحد لا يقف أحد وراء نص آخر. هكذا ستُقرأ الفقرة.
    [two] في موضعين لا يقف أحد وراء نص آخر. هكذا ستُقرأ الفقرتان.
   *[other] في { $count } مواضع لا يقف أحد وراء نص آخر. هكذا ستُقرأ الفقرات.
}
nothing-uncontested = لا أقواس لا يقترح فيها غيره.
lost-connection-of = فقد الاتصال في هذه الجلسة: { $who }.
go-on = المتابعة والطرق

# النوافذ والبحث
dialog-keys = المفاتيح
dialog-find = بحث في النص
dialog-go = إلى الفقرة
dialog-settings = المزيد
dialog-retain-all = الإبقاء حيث لا يقترح غيره
dialog-with = القراءة بمقترحات من؟
dialog-notices = إشعارات
dialog-outline = المخطط
dialog-panel = عن الفقرة
dialog-object = اعتراض…
dialog-go-on = فقد بعضهم الاتصال
dialog-member = باسم أي عضو؟
dialog-comment = ملاحظة
dialog-mark = علامة
finding-find = بحث في النص
finding-find-hint = كلمات
finding-go = إلى الفقرة
finding-go-hint = رقمها، مثل 4 bis
finding-member = باسم أي عضو؟
finding-member-hint = أول اسمه
finding-with = القراءة بمقترحات من؟
finding-with-hint = أول اسمه
found-nothing = لم يُعثر على شيء.
no-notices = لا إشعارات.
take-home = أخذ النص
export-word = Word
export-word-tracked = Word بتعقّب التغييرات
export-notation = نص بأقواس
export-proof = السجل مع إثباته
export-html = HTML
export-json = JSON
print = طباعة
other-screens = شاشات أخرى

# إشعارات
notice-went = ذهب نصك في الفقرة { $label }: أُبقي على غيره هناك.
notice-went-answer = استعادته
notice-back = استعاد { $who } نصه في الفقرة { $label }.
notice-corrected = صححت الأمانة الفقرة { $label }.
notice-corrected-answer = تراجع عن التصحيح
notice-taken-down = دوّنت الأمانة باسمك في الفقرة { $label }.
notice-taken-down-answer = دُوّن خطأً
notice-earlier = تغيرت الكلمات التي اعترضت عليها في الفقرة { $label }: لم يعد اعتراضك قائماً.
notice-earlier-answer = تجديده
notice-announced = أُعلن أنك تتنازل عن شيء في الفقرة { $label }.
notice-announced-answer = تأكيد
notice-reopened = الفقرة { $label } مفتوحة من جديد.
contradict = نفي

# المفاتيح
keys-everywhere = في كل مكان
keys-delegate = الوفد
keys-presides = من يرأس الجلسة
keys-secretariat = الأمانة
room-foot = ما أمام الفريق وما يمكن فعله
keys-can-be-changed = لتغيير مفتاح، اختره هنا ثم اضغط مفتاحاً آخر.
key-press = اضغط المفتاح الذي تريده بدلاً من { $key }؛ وEsc يتركه كما هو.
key-given = المفتاح الآن هو { $key }.
key-taken = { $key } مستخدم لغرض آخر: غيّر ذلك أولاً أو اضغط مفتاحاً غيره.
key-not-a-key = لا يمكن استخدام { $key }: للأرقام والمسافة وEnter عمل آخر.
key-change = تغيير المفتاح { $key }: { $does }
keys-as-they-were = عادت المفاتيح كما كانت في الأصل.
keys-reset = إعادة جميع المفاتيح إلى الأصل
letters-on = الحروف المفردة مفاتيح؛ ولا تعمل أثناء الكتابة أبداً
key-step = الفقرة التالية، السابقة
key-bracket = الأقواس السابقة، التالية
key-go = إلى فقرة
key-find = بحث
key-history = التاريخ
key-undo = التراجع عن آخر فعل لي
key-keys = هذه المفاتيح
key-edit = التحرير هنا
key-submit = تقديم
key-add = فقرة جديدة بعد هذه
key-positions = تأييد، قبول، اعتراض، تحفظ
key-floor = طلب الكلمة
key-brackets-alone = وضع المحدد بين أقواس
key-next-ours = التالي الذي يحتاج إلينا
key-retain = اختيار البديل ثم الإبقاء عليه أو طرحه
key-put = طرح على الفريق
key-gavel = المطرقة بعد انقضاء المهلة
key-flag = لوحة مرفوعة
key-next-open = التالي المفتوح
key-revert = يُعاد إليها
key-chair-text = نص الرئاسة
key-uncontested = الإبقاء حيث لا يقترح غيره
key-for-member = باسم عضو: سمّه ثم حرر
key-import = إدخال نص
key-correct = تصحيح تحريري

# ما لم ينجح
problem-word-damaged = هذا الملف تالف أو ليس ملف Word: افتحه في Word واحفظه من جديد بصيغة .docx ثم أحضره.
problem-word-declares = يعلن هذا الملف كيانات لا يعلنها أي ملف Word. انسخ النص إلى وثيقة جديدة وأحضرها.
problem-word-encrypted = لهذا الملف كلمة مرور. أزلها في Word (ملف، معلومات، حماية) واحفظه ثم أحضره من جديد.
problem-word-old = هذا ملف من Word القديم (.doc). احفظه بصيغة .docx ثم أحضره.
problem-word-other = لا تُقرأ هنا ملفات من هذا النوع. افتحه في Word أو LibreOffice واحفظه بصيغة .docx ثم أحضره.
problem-word-too-large = ملف Word هذا كبير جدًا: أزل الصور أو انسخ النص إلى وثيقة جديدة أو جزّئه.
problem-other = لم يُنفَّذ ذلك. { $detail }
problem-no-connection = لا اتصال الآن. لم يضع شيء؛ حاول حين يعود.
problem-not-permitted = صفتك لا تسمح بذلك. { $detail }
problem-agreed-text = هذا النص متفق عليه. لتغييره يُسأل الفريق أولاً أن يعيد فتحه.
problem-reopening-needed = هذا النص متفق عليه. للاعتراض عليه يُسأل الفريق أولاً أن يعيد فتحه.
problem-version-conflict = تغير النص وأنت تكتب، في الكلمات نفسها. كلماتك محفوظة هنا.
problem-no-change = هذا هو القائم بالفعل: لم يتغير شيء.
problem-in-question = الفقرة أمام الفريق الآن. اعترض أو اطلب الكلمة أو انتظر؛ ما كتبته محفوظ.
problem-not-clean = ما زالت في الفقرة أقواس أو قيم متروكة.
problem-in-option = الفقرة في خيار مفتوح: أبقوا على أحد خياراتها أولاً.
problem-objection-stands = اعتراض قائم: { $by }.
problem-period-running = لم تنقض المهلة بعد.
problem-flag-up = لوحة مرفوعة. اسمع العضو أولاً.
problem-seen-too-old = ورد شيء لم تره بعد. انظر ثم اطرق.
problem-contested = غيره يقف وراء نص آخر هنا: { $by }. اطرحه على الفريق.
problem-question-closed = أُغلق السؤال من قبل.
problem-built-upon = بنى عليه غيرك، فلا يمكن التراجع عنه.
problem-busy = الخادم مشغول جداً. حاول بعد لحظة.
problem-place-gone = لم يعد موضعه موجوداً.
problem-already-so = هو كذلك بالفعل.
problem-no-sitting = لا جلسة مفتوحة.
