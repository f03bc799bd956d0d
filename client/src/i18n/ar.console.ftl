problem-sitting-suspended = الجلسة معلقة. استأنفها أولاً.
suspended = الجلسة معلقة
suspended-until = الجلسة معلقة حتى { $at } ({ $minutes ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
   *[other] { $minutes } دقيقة
})
suspended-over = كانت الجلسة معلقة حتى { $at }: وهي على وشك أن تستأنف
suspend = تعليق الجلسة…
suspend-does = تبيّن الشاشات كلها حتى متى. ولا يُطرح شيء ولا يُستبقى نص في أثناء ذلك، أما إجراء الصمت فيستمر. وتُستأنف الجلسة متى أعلنتم ذلك.
suspend-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
   *[other] { $count } دقيقة
}
suspend-other = مدة أخرى، بالدقائق
suspend-now = تعليق
resume = استئناف
dialog-suspend = تعليق الجلسة
dialog-hand-over = تسليم الرئاسة
hand-over-does = تكون المطرقة بيد من يرأس منذ تلك اللحظة، ويمكن أن تعاد.
hand-over-nobody = لا أحد غيركم يستطيع أن يرأس: الأمانة هي التي تسند المناصب.
hand-over-done = يرأس الآن: { $who }.
contact-group = فريق اتصال…
subsidiary-overdue = متأخر منذ { $at }
subsidiary-with = لدى { $name }، { $back }
subsidiary-plenary = الفقرة { $labels } لدى { $name }، { $back }
show-name = رفع اللوحات.
show-of-flags = رفع اللوحات…
show-asked = رفع اللوحات: يطلبه من يرأس الجلسة.
show-none = لا لوحة مرفوعة. أنتم وحدكم ترون لوحات من رُفعت، ولا يُحفظ من ذلك شيء.
show-up = { $who }. أنتم وحدكم ترون لوحات من رُفعت، ولا يُحفظ من ذلك شيء.
show-done = انتهى
show-does = لا يرى لوحتكم إلا من يرأس الجلسة. لا يعدّها أحد ولا تلزمكم بشيء وتزول عند الانتهاء.
show-raise = رفع لوحتنا
show-lower = خفض لوحتنا
show-asking-does = يرى الأعضاء أنكم تطلبون ذلك. أنتم وحدكم ترون لوحات من رُفعت، ولا يُحفظ من ذلك شيء، ويزول متى انتهيتم.
show-words = بشأن ماذا
show-ask = طلب
dialog-show = رفع اللوحات
page-mine = صفحة خاصة، لكم ولمساعدكم
page-of = الصفحة الخاصة لـ { $who }
page-does = لا يقرؤها أحد غيركما. وليست في أي سجل ولا في أي ملف يُستخرج.
page-aide = مساعدكم
page-nobody = لا أحد
key-closure = اقتراح الإقفال
key-mark = وضع علامة: معلقة، في انتظار…
key-contact-group = فريق اتصال
key-suspend = تعليق واستئناف
key-show = رفع اللوحات، وانتهاؤه
key-raise = لوحتنا، متى طُلب رفع اللوحات
key-private-page = الصفحة الخاصة
key-hand-over = تسليم الرئاسة
key-what-is-left = ما تبقى
what-is-left = ما تبقى
left-long = { $hours } س { $minutes ->
    [0] {""}
   *[other] { $minutes } د
}
left-places = { $count ->
    [0] لا موضع مفتوح
    [one] موضع مفتوح واحد
    [two] موضعان مفتوحان
    [few] { $count } مواضع مفتوحة
   *[other] { $count } موضعا مفتوحا
}
left-paragraphs = { $count ->
    [one] في فقرة واحدة لم يُتفق عليها
    [two] في فقرتين لم يُتفق عليهما
    [few] في { $count } فقرات لم يُتفق عليها
   *[other] في { $count } فقرة لم يُتفق عليها
}
left-clean = { $count ->
    [one] واحدة منها خالية من الأقواس
    [two] اثنتان منها خاليتان من الأقواس
   *[other] { $count } منها خالية من الأقواس
}
left-room = { $long } من وقت القاعة
left-in-sittings = { $count ->
    [0] لا جلسة مقررة
    [one] في جلسة واحدة
    [two] في جلستين
    [few] في { $count } جلسات
   *[other] في { $count } جلسة
}
left-interpreted = منها { $long } مع ترجمة شفوية
left-moving = بحسب ما يتحرك معا
left-moving-does = تُجمع الفقرات إذا كانت في حزمة واحدة، أو ينتظر بعضها بعضا، أو كانت في خيار واحد، أو لدى فريق واحد، أو مسّها اقتراح واحد.
left-clean-alone = خالية من الأقواس
left-by-package = حزمة واحدة
left-by-waits = ينتظر بعضها بعضا
left-by-option = خيار واحد
left-by-subsidiary = يعمل عليها فريق واحد
left-by-proposal = اقتراح واحد
left-away = لدى { $name }، { $back }
left-plans = الجلسات القادمة
plan-none = لا جلسة مقررة، فالوقت المتبقي غير معروف.
plan-sitting = الجلسة
plan-when = الموعد
plan-interpretation = الترجمة الشفوية
plan-acts = تغيير
plan-named = { $meeting }، الجلسة { $number }
plan-from-to = من { $from } إلى { $to }
plan-without = لا توجد
plan-until = حتى { $at }
plan-change = تغيير…
plan-drop = إلغاء
plan-another = تقرير جلسة…
plan-add = تقريرها
plan-keep = حفظ
plan-begins = تبدأ ({ $zone })
plan-ends = تنتهي
plan-interpreted = الترجمة الشفوية حتى (يُترك فارغا إن لم توجد)
plan-refused = لم تُقرر الجلسة: { $detail }.
