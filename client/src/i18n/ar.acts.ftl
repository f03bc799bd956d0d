# ما تطرحه الرئاسة على الفريق غير الفقرة المحددة
dialog-put = طرح على الفريق…
put-several = طرح…
put-reopen = طرح: إعادة فتح
put-labels = الفقرات بأرقامها
put-labels-hint = 2، 7 bis، 10–12
put-unknown = لا فقرة بهذا الرقم: { $labels }.
put-not-clean = لا يمكن طرح الفقرة { $label }: { $state }.
put-clean = { $count ->
    [0] لا فقرة بلا أقواس
    [one] فقرة واحدة بلا أقواس
    [two] فقرتان بلا أقواس
    [few] { $count } فقرات بلا أقواس
   *[other] { $count } فقرة بلا أقواس
}
put-tick-all = كلها
put-tick-none = لا شيء
put-whole = كلاً واحداً: اعتراض واحد ينهيه كله
put-referendum = بشرط الاستشارة: يؤكد الأعضاء لاحقاً
put-who-confirms = من عليه التأكيد
put-every-member = كل الأعضاء
put-these-members = هؤلاء الأعضاء
put-find-member = بحث عن عضو
put-until = حتى
put-now = { $count ->
    [0] طرح على الفريق
    [one] طرح فقرة واحدة على الفريق
    [two] طرح فقرتين على الفريق
    [few] طرح { $count } فقرات على الفريق
   *[other] طرح { $count } فقرة على الفريق
}
every-member = كل الأعضاء
asks-ad-referendum = بشرط الاستشارة: على { $who } التأكيد حتى { $day }.
key-put-several = طرح عدة فقرات أو بشرط الاستشارة

# علامات لا تمنع شيئاً
mark-it = علامة…
mark-which = أي علامة
mark-kind-to-revert = يُعاد إليها
mark-kind-awaiting-instructions = بانتظار تعليمات
mark-kind-pending-paragraph = معلقة على فقرة أخرى
mark-kind-suggested-for-closure = مقترح إقفالها
mark-whose = تعليمات من
mark-until-when = متوقعة في (إن عُرف)
mark-until = { $mark }، حتى { $day }
mark-does = العلامة يراها الجميع ولا تمنع شيئاً.
mark-now = وضع العلامة
mark-set = وُضعت العلامة.
mark-remove = إزالة
mark-remove-this = إزالة: { $mark }

# ما تفعله الأمانة بموضع النص
dialog-move = نقل الفقرة
dialog-split = تقسيم الفقرة
dialog-merge = دمج مع الفقرة التالية
dialog-end = كيف تُختتم الوثيقة
dialog-explain = شرح موقف
end-document = اختتام الوثيقة…
end-asked = بسؤال الفريق، بشأن الوثيقة كلها
end-unasked = من دون سؤال: لا يُتفق بذلك على شيء
end-ask-adopted = اعتماد الوثيقة.
end-ask-forwarded = إحالة الوثيقة بأقواسها.
end-ask-annexed = إرفاق الوثيقة دون مساس بالمواقف.
end-ask-taken = الإحاطة علماً بالوثيقة.
end-adopts = { $open ->
    [0] كل الفقرات متفق عليها.
    [one] فقرة واحدة لم يُتفق عليها بعد؛ ويُتفق بالطرقة نفسها على الخالية من الأقواس ({ $clean }).
   *[other] فقرات لم يُتفق عليها بعد: { $open }؛ ويُتفق بالطرقة نفسها على الخالية من الأقواس ({ $clean }).
}
end-agrees-nothing = لا يُتفق بذلك على شيء. ولا يتغير النص بعده.
end-put = طرح على الفريق
end-issue = الإصدار على مسؤولية الرئاسة
end-withdraw = سحب الوثيقة
end-sure = بعد هذا لا يتغير النص.
adopts-too = بالطرقة نفسها يُتفق على { $labels }.
asks-package = الحزمة كلاً واحداً.
asks-whole = كلاً واحداً.
ended-adopted = اعتُمدت، { $day }
ended-forwarded = أُحيلت بأقواسها، { $day }
ended-annexed = أُرفقت دون مساس بالمواقف، { $day }
ended-taken = أُحيط بها علماً، { $day }
ended-issued = صدرت على مسؤولية الرئاسة، { $day }
ended-withdrawn = سُحبت، { $day }
explanations = شروح المواقف
explain = شرح موقفنا…
explain-words = الشرح كما سيصدر
explain-paragraph = بشأن الفقرة { $label }
explain-whole = بشأن الوثيقة كلها
explain-give = تقديمه
reserve-on-it = تحفظ
dissociate-from-it = نأي بالنفس
held-dissociate = نأيتم بأنفسكم عنها.
problem-document-ended = اختُتمت الوثيقة ولا يتغير نصها بعد ذلك. ويمكنكم شرح موقفكم.
problem-not-agreed = لم يُتفق على كل شيء بعد: { $by }.
dialog-modalities = كيف يعمل الفريق
modalities = كيف يعمل الفريق
modality-provisional = اقتراح الرئاسة إلى أن يتفق الفريق على طرائقه
modality-since = منذ { $day }
modality-suspended = معلّقة: يسري { $value } حتى { $until }. { $purpose }
modality-resume = إنهاء التعليق
modality-change = تغيير…
modality-value = القيمة
modality-words = النص الذي يتفق عليه الفريق
modality-purpose = لتعليقها فقط: لأي غرض
modality-until = حتى متى
modality-put = طرح على الفريق
modality-put-suspension = طرح التعليق على الفريق
modality-suspend = تعليق من دون سؤال
modality-propose = اقتراح مؤقت
asks-suspension = تعليق طريقة عمل حتى { $until }. { $purpose }
problem-unknown-modality = ليست للفريق طريقة عمل كهذه.
dialog-subsidiaries = أفرقة الاتصال
subsidiaries = أفرقة الاتصال
subsidiary-none = لا يجتمع فريق بشأن هذه الوثيقة.
subsidiary-works-on = بشأن { $labels }
subsidiary-back-by = يعود في موعد أقصاه { $at }
subsidiary-facilitated = بتيسير { $who }
subsidiary-report = قدّم الفريق تقريره
subsidiary-name = اسم الفريق
subsidiary-terms = الاختصاصات
subsidiary-facilitator = الميسّر
subsidiary-back = موعد العودة
subsidiary-form = تشكيل الفريق
subsidiary-away = لدى { $name }، يعود في موعد أقصاه { $at }
problem-with-a-group = يعمل عليه فريق فرعي، فليقدم تقريره أولاً.
problem-too-many-groups = يجتمع من الأفرقة ما اتفق عليه الفريق العامل، فليقدم أحدها تقريره أولاً.
dialog-renumber = إعادة ترقيم الوثيقة
move = نقل…
move-after = تأتي الفقرة { $label } بعد
move-head = في رأس الوثيقة
move-does = تنتقل معها فقراتها الفرعية. تبقى الأرقام حتى إعادة الترقيم.
move-now = نقل
move-done = نُقلت الفقرة.
split = تقسيم…
split-where = ضع المؤشر حيث تبدأ الفقرة الثانية
split-now = تقسيم هنا
split-done = قُسمت الفقرة.
merge = دمج مع التالية…
merge-does = هكذا تُقرأ الفقرة الواحدة؛ ما تحته خط يأتي من التالية.
merge-none = لا فقرة بعد هذه.
merge-now = دمج
merge-done = صارت الفقرتان واحدة.
join-brackets = ضم { $count } أقواس متجاورة
confirm-for = { $who } يؤكد
confirm-noted = سُجّل. يسري حين يؤكده الوفد.
renumber = إعادة الترقيم…
renumber-nothing = الأرقام متتابعة بالفعل.
renumber-does = يرى الجميع الأرقام الجديدة فوراً؛ وتبقى القديمة بجانبها.
renumber-old = الحالي
renumber-new = الجديد
renumber-words = البداية
renumber-now = { $count ->
    [one] إعادة ترقيم فقرة واحدة
    [two] إعادة ترقيم فقرتين
    [few] إعادة ترقيم { $count } فقرات
   *[other] إعادة ترقيم { $count } فقرة
}
renumbered = أُعيد ترقيم الوثيقة.
put-circle = ينتظر بعضها بعضاً: { $labels }، ولا يمكن الاتفاق على أي منها قبل الأخرى.
put-circle-tick = تأشيرها
put-package-legend = أو كحزمة واحدة
put-package-does = يراها الجميع الآن. يُتفق عليها بطرقة واحدة أو لا يُتفق عليها، ولا يعدّل أحد جزءاً منها في أثناء ذلك.
put-unprojected = أُعدّت خارج الشاشة: لا يُسأل الفريق قبل انقضاء مهلة الإشعار
put-package-make = عرض الحزمة
package-put = طرح الحزمة { $labels }
package-waits = الحزمة { $labels }: مهلة الإشعار جارية، { $minutes } د
package-dissolve = تفكيك الحزمة { $labels }
take-back = سحب الطرقة
taken-back = سُحبت الطرقة، وعاد كل شيء كما كان قبلها.
state-waits-for = متفق عليه مؤقتاً، في انتظار { $labels }
problem-circle = ستنتظر هذه الفقرات بعضها بعضاً. اطرحها كحزمة واحدة.
problem-notice-running = أُعدّ هذا النص خارج الشاشة ولم تنقض مهلة إشعاره بعد.
problem-nothing-to-take-back = لم تقع طرقة منذ السؤال الأخير.
problem-not-this-sitting = كان ذلك في جلسة أخرى. اطلب من الفريق إعادة فتح النص.

# مقترحات تنتظر عرضها
dialog-submitted = مقدَّمة ولم تُعرض بعد
submitted-waiting = مقدَّمة ({ $count })
submitted-not-introduced = مقدَّم ولم يُعرض بعد: { $who }
submitted-on = قُدِّم { $day }
submitted-waits = قُدِّم. ينتظر أن تعرضه الرئاسة.
nothing-submitted = لا شيء ينتظر العرض.
introduce = عرض
introduced = عُرض: صار في النص.
take-back-submitted = استرداد
submitted-taken-back = استُرِدّ.
part-paragraph-propose = تُقرأ الفقرة { $label } كما يلي:
part-paragraph-add = فقرة جديدة بعد { $label }:
part-paragraph-delete = تُحذف الفقرة { $label }
part-paragraph-move = تُنقل الفقرة { $label }
part-option-add = خيار إلى جانب الفقرة { $label }:

# عمليات نقل مقترحة
propose-move = اقتراح موضع آخر…
propose-move-now = اقتراح هذا الموضع
move-proposes = تنتقل معها فقراتها الفرعية. وهو مقترح بين معقوفين: تبقى هنا أو تنتقل إلى هناك. ويمكنك استرداده.
stays-here = تبقى هنا
goes-after = تنتقل إلى ما بعد { $label }
goes-head = تنتقل إلى الصدر
goes-elsewhere = موضع آخر
comes-here = توضع الفقرة { $label } هنا

# من يقرأ السبب
reason-readers = من يقرأ السبب
readers-members = الأعضاء
readers-chair = الرئاسة والأمانة فقط
objecting-does-chair = يُبقي الاعتراض هذا الأمر مفتوحاً إلى أن تسحبه. يرى الأعضاء أنك تعترض، ولا يقرأ السبب إلا الرئاسة والأمانة ووفدك.
for-the-chair-alone = (للرئاسة وحدها)

# بإجراء الصمت
silence-region = معروض على الفريق بإجراء الصمت
silence-runs = بإجراء الصمت.
silence-unbroken = لم يُكسر الصمت، وهو ينتظر الإعلان.
silence-ends = ينتهي في { $moment } بتوقيتك.
silence-ends-group = بتوقيت الفريق { $wall } ({ $zone }).
silence-hours-left = { $days ->
    [0] { $hours ->
        [one] بقيت ساعة عمل واحدة
       *[other] ساعات العمل الباقية: { $shown }
    }
    [one] بقي يوم، وساعات العمل الباقية: { $shown }
   *[other] الأيام الباقية: { $days }، وساعات العمل الباقية: { $shown }
}
silence-announced-by-itself = إن لم يعلنه الرئيس قبل ذلك أُعلن من تلقاء نفسه في { $moment }.
silence-told = لا اعتراض، أُبلغ به الرئيس وحده: { $who }.
silence-late = كسره { $who } متأخراً، في { $moment }.
silence-late-explanation = { $who }، في { $moment }: فات الأوان، ويُحفظ تعليلاً للموقف.
silence-late-counts = يُعتد به
silence-late-aside = فات الأوان
silence-break = كسر الصمت…
silence-no-objection = لا اعتراض (للرئيس وحده)
silence-no-objection-told = لا اعتراض: الرئيس يعلم. سحب
silence-announce = إعلان
silence-extend = تمديد…
silence-enter = تسجيل كسر ورد…
silence-later = المهلة الجديدة ({ $zone })
silence-extend-now = تمديد
silence-from = وارد من
silence-how = كيف
received-letter = برسالة
received-mail = بالبريد الإلكتروني
received-telephone = بالهاتف
silence-received-at = متى ({ $zone })
silence-received-by = تسلّمه
silence-reason = ما جاء فيه
silence-names = يسمي هذه الفقرات (لا شيء: السؤال كله)
silence-enter-now = تسجيل
put-silence = بإجراء الصمت، حتى مهلة
put-deadline = المهلة بتوقيت الفريق ({ $zone })
put-deadline-usual = إن تُركت فارغة: { $hours } ساعة، تُنقل إلى يوم عمل بين 10:00 و18:00.
put-deadline-yours = { $moment } بتوقيتك؛ ساعات العمل حتى ذلك: { $hours }.
asks-confirm = تأكيد ما اتُّفق عليه بشرط الاستشارة.
problem-by-silence = السؤال مطروح بإجراء الصمت: لا مطرقة ولا لوحات. اكسر الصمت أو انتظر الإعلان.
problem-from-the-floor = طُرح السؤال في القاعة ولا مهلة له.
problem-late-break = ورد كسر متأخر: { $by }. قل أولاً هل يُعتد به.
problem-deadline-past = انقضت هذه المهلة. اختر مهلة لاحقة.
problem-deadline-gap = تتخطى ساعات الفريق هذا الوقت مع بدء التوقيت الصيفي. اختر غيره.
problem-deadline-twice = تُظهر ساعات الفريق هذا الوقت مرتين مع انتهاء التوقيت الصيفي. اختر غيره.
problem-deadline-not-working = هذا يوم عطلة أو ليس يوم عمل للفريق. اختر يوم عمل.
problem-deadline-hour = تنتهي المهلة بين 10:00 و18:00 بتوقيت الفريق.
problem-deadline-too-soon = لا يقل الصمت عن 24 ساعة.
problem-deadline-earlier = لا يكون الصمت إلا أطول.
problem-still-to-confirm = سمِّ الفقرة التي لا تؤكدها.
# The console of who presides
to-the-console = منصة الرئاسة
to-the-text = النص
key-console = منصة الرئاسة، ثم العودة إلى النص
open-in-order = المفتوح، بترتيب الوثيقة ({ $count })
retaining-keeps = ما يذهب يبقى مقروءاً، ولكلٍّ أن يستعيد نصه حتى يُتفق على الفقرة.
flags-now = اللوحات المرفوعة
no-flags = لا لوحة مرفوعة.
waiting-for-you = في الانتظار
earlier-objections-now = اعتراضات سابقة
earlier-to = { $who }، على نص سابق للفقرة { $label }
