# Tools for the people who own a guideline's text. LANG_OUT=en answers in English.
.PHONY: guideline-check guideline-diff guideline-render guideline-coverage

GUIDELINE_LANG = $(if $(LANG_OUT),--lang=$(LANG_OUT))

guideline-check: jdk ## say everything that is wrong with a profile: FILE=my-city.yaml
	@$(if $(FILE),,echo "Which file? make guideline-check FILE=my-city.yaml" >&2; exit 2;) make/guideline check $(FILE) $(GUIDELINE_LANG)

guideline-diff: jdk ## what two municipalities do differently: A=nagasaki B=fuji [KIND=IMPERSONATION]
	@$(if $(and $(A),$(B)),,echo "Which two? make guideline-diff A=nagasaki B=fuji" >&2; exit 2;) make/guideline diff $(A) $(B) $(KIND) $(GUIDELINE_LANG)

guideline-render: jdk ## profiles beside the published text as pages: [FILE=my-city.yaml] [OUT=docs/guidelines]
	@make/guideline render $(or $(OUT),docs/guidelines) $(FILE) $(GUIDELINE_LANG)

guideline-coverage: jdk ## which clause is met by what: [OUT=docs/guidelines]
	@make/guideline coverage $(or $(OUT),docs/guidelines)
