# نص الرئاسة والقراءات.

chairs-text-name = نص الرئاسة
text-prepare = نص الرئاسة، يُعَدّ خارج الشاشة
text-prepare-private = لا يراه أحد غيرك قبل أن يُعرض على الجميع في لحظة واحدة. اكتب نصا نظيفا بجانب النص ذي الأقواس؛ وتحته يظهر مآل كل قوس.
text-nothing-to-write = يكتب هنا نصا نظيفا من يرأس الجلسة أو ميسّر فريق اتصال.
text-title = العنوان
text-bracketed-only = الفقرات ذات الأقواس فقط
text-begin = اكتب نصا نظيفا
text-begin-all = ابدأ الكل من النص كما كان قبلا
text-of = النص النظيف للفقرة { $label }
text-went-on = تغيّر النص القديم منذ كتبت هذا: انظر إليه قبل أن تعرض نصك.
text-leave-out = اترك هذه الفقرة كما هي
text-no-brackets = لا أقواس في هذه الفقرة.
text-count = { $count ->
    [zero] لم تُكتب أي فقرة من { $of }.
    [one] كُتبت فقرة واحدة من { $of }.
    [two] كُتبت فقرتان من { $of }.
    [few] كُتبت { $count } فقرات من { $of }.
   *[other] كُتبت { $count } فقرة من { $of }.
}
text-notice = بعد عرضه يمكن طرحه بعد { $minutes } دقيقة.
text-show = اعرضه على الجميع
text-worked-from = يعمل الفريق على هذا النص منذ { $moment }. ويبقى النص القديم هنا ورقةً.
text-before-the-group = معروض على الفريق الآن: العمل على هذا النص.
text-notice-runs = عُرض على الجميع في { $moment }. { $count ->
    [one] يمكن طرحه بعد دقيقة.
    [two] يمكن طرحه بعد دقيقتين.
    [few] يمكن طرحه بعد { $minutes } دقائق.
   *[other] يمكن طرحه بعد { $minutes } دقيقة.
}
text-notice-ran = عُرض على الجميع في { $moment }. ويمكن طرحه على الفريق.
text-places = { $count ->
    [one] موضع واحد
    [two] موضعان
    [few] { $number } مواضع
   *[other] { $number } موضعا
}
text-ours = { $count ->
    [0] نصوصنا: لا موضع
    [one] نصوصنا: موضع واحد
    [two] نصوصنا: موضعان
    [few] نصوصنا: { $number } مواضع
   *[other] نصوصنا: { $number } موضعا
}
count-taken-over = { $count } أُخذ به
count-merged = { $count } أُدمج
count-dropped = { $count } تُرك
text-filter = ما يُعرض
text-filter-all = الكل
text-filter-ours = نصوصنا
text-filter-dropped = المتروك
text-put = اطرح: العمل على هذا النص
text-put-in = { $count ->
    [one] اطرح: بعد دقيقة
    [two] اطرح: بعد دقيقتين
    [few] اطرح: بعد { $minutes } دقائق
   *[other] اطرح: بعد { $minutes } دقيقة
}
text-withdraw = اسحبه
text-old = النص بأقواسه
text-new = نص الرئاسة، مقارنا بآخر ما كان لديك
text-leaves-out = يحذف هذه الفقرة
text-none-here = لا شيء هنا.
text-paper-stays = تحتفظ هذه الصفحة بعنوانها.
place-numbered = الموضع { $number }
became-taken-over = أُخذ به
became-merged = أُدمج
became-dropped = تُرك
became-into = في الفقرة { $label }
say-merged = قل: أُدمج
say-dropped = قل: تُرك
bring-back = أعِده
bring-back-typed = تغيّرت الكلمات المحيطة. اكتب «{ $words }» في موضعه الآن:
brought-back = عاد إلى الفقرة { $label } مستشهدا بهذه الورقة.
strip-shown = «{ $title }» معروض بجانب النص.
strip-worked-from = نعمل على «{ $title }».
strip-notice = { $count ->
    [one] يمكن طرحه بعد دقيقة.
    [two] يمكن طرحه بعد دقيقتين.
    [few] يمكن طرحه بعد { $minutes } دقائق.
   *[other] يمكن طرحه بعد { $minutes } دقيقة.
}
strip-bridging = نصوص توفيقية فقط؛ وما عداها يُدرج في قائمة الرئاسة.
strip-read = اقرأه بجانب النص القديم
strip-where-ours = أين ذهبت نصوصنا؟
asks-this-text = العمل على «{ $title }»:
text-paragraphs = { $count ->
    [one] الفقرة { $first }
    [two] فقرتان، من { $first } إلى { $last }
    [few] { $number } فقرات، من { $first } إلى { $last }
   *[other] { $number } فقرة، من { $first } إلى { $last }
}
text-unprojected = نص نظيف خارج الشاشة…
dialog-reading = القراءة
reading-button = القراءة…
reading-number = أي قراءة
reading-named = { $number ->
    [1] القراءة الأولى
    [2] القراءة الثانية
    [3] القراءة الثالثة
   *[other] القراءة { $number }
}
reading-takes = ما يجوز تقديمه
reading-takes-proposals = مقترحات
reading-takes-bridging = نصوص توفيقية فقط، تحل محل قوس قائم
reading-takes-comments = تعليقات فقط
reading-rest = ما عدا ذلك ينتظر في قائمة الرئاسة حتى يُقدَّم. ويمكن دائما إعادة نص متروك بالاستشهاد بالورقة القديمة.
reading-open = افتح
reading-opened = القراءة مفتوحة.
problem-unknown-chairs-text = لم يعد هذا النص موجودا. { $detail }
problem-reading-over = انتهت تلك القراءة. { $detail }
part-paragraph-bracket = قوسان حول كلمات من الفقرة { $label }
key-chairs-text = كتابة نص الرئاسة خارج الشاشة
