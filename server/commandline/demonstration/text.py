"""The demonstration's text: recommendations on enhanced cooperation as a chair's draft, brackets and all.

Written for the demonstration; no delegation ever held the positions that it shows.
"""

TITLE = "Recommendations on enhanced cooperation"

CAVEAT = "Demonstration text. Without prejudice to the position of any delegation; all positions are invented."

TEXT = """\
Recommendations on enhanced cooperation

I. Mandate and purpose

The Working Group on Enhanced Cooperation, having sought, compiled and reviewed inputs from all Member States and all other stakeholders, recommends as follows:

1. Enhanced cooperation is a process in which all Governments take part on an equal footing, in their respective roles and responsibilities.

2. The purpose of these recommendations is to carry forward the process towards enhanced cooperation that the heads of State and Government asked for in paragraphs 69 to 71 of the Tunis Agenda.

3. Nothing in these recommendations affects the day-to-day technical and operational matters that have no impact on international public policy.

4. International public policy issues pertaining to the Internet include, among others:

(a) the affordability of access and the interconnection of networks;

(b) the security and stability of the networks [and the trust of those who use them];

(c) multilingualism and the diversity of content;

(d) [the flow of data across borders], including:

(i) the protection of personal data;

(ii) [the ownership of data held abroad / the lawful access to data held abroad].

II. Roles and responsibilities

5. Governments carry the responsibility for international public policy issues pertaining to the Internet, in consultation with all stakeholders.

6. The private sector, civil society and the technical and academic community contribute within their roles to the development of shared principles, norms, rules and decision-making procedures.

7. Relevant organizations report once a year on the steps that they have taken towards enhanced cooperation.

7 bis. The reports are made public in the six official languages and set out what was done, what remains, and what stood in the way.

8. Existing mechanisms are to be used as far as possible before new ones are set up.

9. International organizations support the participation of developing countries by [financial / financial, technical [and legal / , legal and administrative]] assistance[ on mutually agreed terms].

10. All stakeholders are invited to make the criteria by which they select their representatives known.

III. Implementation

Option 1:

11. The review of the implementation of these recommendations is held within existing forums.

11 bis. The outcome of the review is submitted to the Commission at its annual session.

Option 2:

11. A standing body on international public policy issues pertaining to the Internet is set up under the General Assembly [in 2027 / not later than 2030].

11 bis. The body consists of [forty-two] members and meets [once / twice] a year.

11 ter. Observers may attend the meetings of the body and speak at the invitation of the presiding officer.

Option 3: {No text}

{End of options}

12. The secretariat compiles the inputs received and makes them public within thirty days of the closing date.

13. Developing countries are assisted to take part in the meetings, including through remote participation.

14. Governments, in consultation with all stakeholders, keep the arrangements under review.

14 bis. The Working Group encourages Governments to identify a national focal point for enhanced cooperation.

14 ter. A list of the focal points is kept by the secretariat and brought up to date every six months.

15. Capacity-building is provided at the request of the country concerned, and takes into account:

(a) the level of development of the networks;

(b) the language of instruction;

(c) the needs of persons with disabilities, of women and of young people.

16. The costs are met [from voluntary contributions / from the regular budget].

IV. Follow-up

17. The Commission reviews progress every two years and reports to the General Assembly through the Economic and Social Council.

18. The first review takes place in [20XX] and takes into account resolution 67/195 and the outcome of the overall review.

19. These recommendations are without prejudice to the mandates of existing organizations.

20. The General Assembly is invited to take note of the report of the Working Group.
"""
