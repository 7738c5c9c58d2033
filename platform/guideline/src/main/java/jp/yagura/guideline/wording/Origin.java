package jp.yagura.guideline.wording;

/** Whether the municipality's guideline says it, or the product adds it and must say so. */
public enum Origin {
  GUIDELINE,
  PRODUCT_DEFAULT
}
