# SPDX-License-Identifier: GPL-3.0-or-later
# What the engine needs at hand, compiled into an executable: the shipped profiles, under :/profiles, and the shipped
# alert rules, under :/rules.
function(dwcp_add_data target)
  file(GLOB profiles CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/profiles/*.toml
    ${PROJECT_SOURCE_DIR}/resources/rules/*.toml)
  qt_add_resources(${target} data PREFIX "/" BASE ${PROJECT_SOURCE_DIR}/resources FILES ${profiles})
endfunction()
